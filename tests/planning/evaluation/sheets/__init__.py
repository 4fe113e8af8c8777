"""Tests of form E.81."""
