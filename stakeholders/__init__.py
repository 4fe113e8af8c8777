"""Who takes part: regions, organisations, people and positions, what they are told, and who did what."""
