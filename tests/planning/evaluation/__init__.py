"""Tests of the evaluation of plans."""
