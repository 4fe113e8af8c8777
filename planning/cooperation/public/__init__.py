"""What everybody may read of cooperation: partners as tiles and open data with lasting identifiers."""
