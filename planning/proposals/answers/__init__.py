"""The official answer to a proposal, found by its number, and what its proposer answers back."""
