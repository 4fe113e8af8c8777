"""Who is really there: by code or QR, noted from the list, written down, and whether enough have come."""
