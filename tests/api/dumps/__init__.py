"""Tests of the files of a day."""
