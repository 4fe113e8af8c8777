"""The minutes (notula) of a forum: drafted, circulated to those who were there, answered, sealed."""
