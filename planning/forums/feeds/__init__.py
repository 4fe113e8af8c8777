"""The calendar of the forums a person is invited to, under a secret address of its own."""
