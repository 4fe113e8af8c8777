"""What is promised about bookings."""
