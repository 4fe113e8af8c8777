"""The outbox: what to tell whom, when, once."""
