"""Tests of notes on rows."""
