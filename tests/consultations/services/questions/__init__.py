"""Tests of the questions services ask."""
