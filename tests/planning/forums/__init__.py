"""Tests of forums and desks."""
