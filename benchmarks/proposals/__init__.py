"""The public list of 100,000 proposals, with each filter, at its first and its 400th page."""
