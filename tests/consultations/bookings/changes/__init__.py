"""Moving and cancelling a booking, on its page and from an e-mail."""
