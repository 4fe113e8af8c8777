"""Papers: numbered without gaps, frozen when issued, rendered by a worker, sealed by their SHA-256."""
