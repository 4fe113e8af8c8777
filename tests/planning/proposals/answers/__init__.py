"""Tests of planning/proposals/answers."""
