"""A regency at work, made through the same actions that people use."""
