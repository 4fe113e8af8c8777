"""Serah terima: when somebody leaves an office, everything open of theirs passes to a successor at once."""
