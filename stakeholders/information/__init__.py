"""Requests for public information: asked, answered under the clock, objected to (UU 14/2008)."""
