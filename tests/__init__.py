"""Tests mirror the apps; a test is a short story with a cast."""
