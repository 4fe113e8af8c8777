"""Many proposals on one page."""
