"""Tests of the commands of papers."""
