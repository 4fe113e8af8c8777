"""Is it in the plan? Checks with reasons in words, and the verdict they add up to."""
