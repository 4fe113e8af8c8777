"""Consultations a cooperation was talked about in."""
