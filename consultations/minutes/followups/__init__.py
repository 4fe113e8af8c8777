"""Follow-ups of a consultation (tindak lanjut): promised, reminded of, reported, accepted."""
