"""What stands on the agenda of a forum: its points, what each is about, and the papers to read before it."""
