"""Tests of the schedule of cooperation."""
