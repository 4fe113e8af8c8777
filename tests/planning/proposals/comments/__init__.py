"""Tests of planning/proposals/comments."""
