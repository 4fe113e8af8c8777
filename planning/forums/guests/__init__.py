"""Who is invited to a forum, what they answered, whom they send, and who was really there."""
