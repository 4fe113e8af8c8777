"""The waiting list: who waits for a full day or session, and the timed offers they get in turn."""
