"""Agreed at the desk, planned, done: for each indicator of an agency, beside each other."""
