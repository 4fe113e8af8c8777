"""Tests of planning documents."""
