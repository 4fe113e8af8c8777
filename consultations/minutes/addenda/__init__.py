"""Corrections of issued minutes: never in the paper itself, always as an addendum with its own number."""
