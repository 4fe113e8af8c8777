"""Desks of a forum: one field each, the items discussed there, and what was agreed on every one of them."""
