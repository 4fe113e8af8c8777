"""How well and how fast overlaps are found."""
