"""What visitors see: a ticket by phone, their place in the line, arriving for a booked time."""
