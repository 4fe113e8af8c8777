"""Group sessions: a service held once for several people, each on a seat of their own."""
