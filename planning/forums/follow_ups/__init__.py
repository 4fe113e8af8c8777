"""What a forum decides: decisions, agreements, information, and actions with an owner until they are done."""
