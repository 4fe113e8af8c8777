"""Tests of papers and their registers."""
