"""Tests of the commands that see every app."""
