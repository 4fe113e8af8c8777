"""Tests of the organisations."""
