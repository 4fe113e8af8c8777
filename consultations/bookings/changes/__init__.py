"""Moving and cancelling a booking: on its page, or by the link in an e-mail without signing in."""
