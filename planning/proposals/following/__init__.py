"""Who wants to hear what becomes of a proposal, of a village, or of everything a search finds."""
