"""Tests of reports of cooperation."""
