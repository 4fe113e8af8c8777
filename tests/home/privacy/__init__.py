"""Tests of Data saya."""
