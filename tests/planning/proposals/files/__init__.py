"""Photos and papers of proposals."""
