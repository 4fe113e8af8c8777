"""Consultations: services, schedule, bookings, minutes and what became of them."""
