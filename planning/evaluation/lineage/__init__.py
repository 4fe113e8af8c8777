"""Lineage: from the consultation to the proposal, the desk, the line of the plan and what was done of it."""
