"""What is promised about the schedules of officers and rooms, and what is booked in them."""
