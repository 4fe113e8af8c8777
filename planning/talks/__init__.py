"""Consultations that records of planning are about: the record points down, the booking names it."""
