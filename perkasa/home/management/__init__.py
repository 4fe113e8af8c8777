"""Management commands of the entrance hall."""
