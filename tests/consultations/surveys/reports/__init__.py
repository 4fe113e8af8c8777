"""Tests of reports on the survey."""
