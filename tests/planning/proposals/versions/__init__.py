"""Tests of planning/proposals/versions."""
