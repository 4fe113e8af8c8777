"""People, the positions they hold from one day until another, and what a role may do."""
