"""Tests of trails and row history."""
