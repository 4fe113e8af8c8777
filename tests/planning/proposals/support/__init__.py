"""Tests of planning/proposals/support."""
