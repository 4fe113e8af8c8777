"""Tests of capacity of cooperation."""
