"""The formula learns: weights proposed from what people decided, accepted by a person, and taken back."""
