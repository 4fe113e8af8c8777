"""Tests of the stages of a plan year."""
