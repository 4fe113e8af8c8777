"""The pages of each app, in the order of its features."""
