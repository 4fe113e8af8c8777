"""Tests of templates no view of ours shows, and the sample letter of the outbox."""
