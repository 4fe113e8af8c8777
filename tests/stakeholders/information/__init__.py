"""Requests for public information."""
