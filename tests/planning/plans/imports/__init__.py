"""Tests of bringing spreadsheets into plans."""
