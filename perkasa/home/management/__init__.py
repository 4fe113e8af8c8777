"""Commands that see every app."""
