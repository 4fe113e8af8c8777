"""Tests of the path of proposals."""
