"""Photos and papers of a proposal: what they are is read from their content, what they tell is taken out."""
