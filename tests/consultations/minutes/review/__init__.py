"""Tests of the visitor's part in minutes."""
