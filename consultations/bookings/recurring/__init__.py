"""Consultations that come again: weekly, every two weeks or monthly, booked by the office."""
