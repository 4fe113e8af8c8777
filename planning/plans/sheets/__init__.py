"""Plans in the columns of the ministry's spreadsheets: read with every mistake named, and written."""
