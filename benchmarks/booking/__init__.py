"""How many bookings a second, beside bare PostgreSQL on the same machine in the same run."""
