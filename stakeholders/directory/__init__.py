"""Organisations as people meet them: their pages, and what moderators do with them over the years."""
