"""An organisation asks to take part, with proof; a moderator verifies it, asks for more, or refuses."""
