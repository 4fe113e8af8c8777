"""Who proposes together."""
