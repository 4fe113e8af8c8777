"""Joint items of desks: two plans that a planner ruled to be discussed together."""
