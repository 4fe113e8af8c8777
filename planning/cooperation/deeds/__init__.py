"""Deeds (naskah) of a cooperation: drafted chapter by chapter, compared, printed, signed, numbered."""
