"""A fixed plan in plain words, for who does not plan for a living."""
