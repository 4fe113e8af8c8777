"""The desk of those who verify: what waits at their stages."""
