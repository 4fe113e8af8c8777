"""Tests of the organisations as people meet them."""
