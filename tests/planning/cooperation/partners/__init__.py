"""Tests of partners of cooperation."""
