"""Tests of people, organisations, messages and history."""
