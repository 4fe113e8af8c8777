"""Bringing a spreadsheet into a plan: checked first, applied as a whole, undone as a whole."""
