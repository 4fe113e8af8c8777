"""Tests of public of cooperation."""
