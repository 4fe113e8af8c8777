"""Tests of how organisations come in."""
