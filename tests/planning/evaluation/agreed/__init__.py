"""Tests of agreed, planned and done."""
