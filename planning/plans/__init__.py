"""Planning documents by version, their tree of results, and their way in and out of spreadsheets."""
