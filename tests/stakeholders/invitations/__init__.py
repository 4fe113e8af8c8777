"""Tests of how people are asked into organisations."""
