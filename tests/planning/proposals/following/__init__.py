"""Tests of planning/proposals/following."""
