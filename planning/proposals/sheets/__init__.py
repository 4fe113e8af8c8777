"""Lists of proposals as spreadsheets: in as drafts or filed, out as form T-D.4."""
