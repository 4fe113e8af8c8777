"""Indicators of service side by side, by district and by neighbouring region, where somebody entered them."""
