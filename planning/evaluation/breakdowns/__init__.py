"""Breakdowns: of some indicators the result is told by sex and by kecamatan as well."""
