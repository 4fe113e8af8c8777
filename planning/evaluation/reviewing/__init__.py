"""Reviewing: what the verifier says of single rows of a report."""
