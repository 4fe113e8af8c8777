"""Practices and innovations worth sharing: told by anybody, verified by planners, searched and compared."""
