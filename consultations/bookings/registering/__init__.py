"""Booking for somebody who has no account: by an officer or the front desk, who is named in it."""
