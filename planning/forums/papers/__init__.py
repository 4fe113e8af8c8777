"""Files of a forum: what to read before a point of its agenda, signed attendance lists, pictures."""
