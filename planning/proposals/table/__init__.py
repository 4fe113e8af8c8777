"""Many proposals on one page: paper forms typed by a village, row by row, filed together."""
