"""Words that people add to the dictionary."""
