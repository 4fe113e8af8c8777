"""How fast the search answers over a million rows, beside the bare question to its index."""
