"""Coordination meetings and their desks: who is invited, what is discussed, what is agreed and signed."""
