"""Seeing the portal as somebody who asks for help."""
