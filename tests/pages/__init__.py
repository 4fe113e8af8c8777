"""One list of pages feeds every check that all pages share."""
