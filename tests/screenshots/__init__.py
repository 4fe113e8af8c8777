"""Pictures of every page for people to look at (`make screenshots`); not part of the suite."""
