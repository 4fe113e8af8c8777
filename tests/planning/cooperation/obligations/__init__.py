"""Tests of obligations of cooperation."""
