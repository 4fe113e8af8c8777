"""Tests of planning/proposals/public."""
