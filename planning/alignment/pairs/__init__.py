"""Document beside document: what was carried over, what agrees and what has no basis, line by line."""
