"""One box over everything that may be read: services, proposals, plans, forums, papers and more."""
