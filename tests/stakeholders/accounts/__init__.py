"""Tests of people, rights and sign-in."""
