"""Tests of practices of cooperation."""
