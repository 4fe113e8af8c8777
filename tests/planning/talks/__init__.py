"""Consultations that records of planning are about."""
