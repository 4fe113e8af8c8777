"""Tests of breakdowns."""
