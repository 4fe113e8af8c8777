"""Tests of the spreadsheets of plans."""
