"""The catalogue of usual works."""
