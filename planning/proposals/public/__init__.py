"""What everybody sees of proposals as a whole: the map of districts and the figures."""
