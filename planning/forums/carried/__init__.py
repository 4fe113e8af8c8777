"""Desk agreements and the Renja that carries them out: what was agreed, and whether it is in the plan."""
