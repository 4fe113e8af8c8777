"""Tests of the standards: what is promised and what was measured."""
