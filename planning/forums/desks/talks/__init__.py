"""Consultations of a desk and its items: named by their number, or asked for by an item that was put off."""
