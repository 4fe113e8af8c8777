"""Tests of minutes: their writing, approval, paper and promises."""
