"""How people decide about findings."""
