"""People decide: what a planner made of a finding, what follows from it, and what the owners say."""
