"""The entrance hall."""
