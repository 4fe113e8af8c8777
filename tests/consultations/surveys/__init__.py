"""Tests of the survey: who is asked, what an answer tells, the index."""
