"""Seeing the portal with the eyes of who asks for help: announced, written down, short, read only."""
