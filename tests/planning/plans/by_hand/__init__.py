"""Tests of lines written by hand."""
