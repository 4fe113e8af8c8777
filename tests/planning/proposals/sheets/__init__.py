"""Tests of lists of proposals."""
