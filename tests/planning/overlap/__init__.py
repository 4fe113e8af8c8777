"""Overlap: the language, the judge, the spreadsheet door, and labelled pairs they are measured by."""
