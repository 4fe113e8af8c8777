"""Tests of planning/proposals/merging."""
