"""Tests of the commands of planning."""
