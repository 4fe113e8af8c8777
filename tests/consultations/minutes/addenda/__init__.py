"""Tests of addenda."""
