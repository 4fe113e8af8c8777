"""Tests of public verification."""
