"""Tests of deeds of cooperation."""
