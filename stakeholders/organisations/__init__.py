"""Agencies and other bodies, their dated names and the fields they carry."""
