"""Tests of group sessions."""
