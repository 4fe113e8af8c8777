"""Fixed plans in a few words."""
