"""The embedded servers one by one: where they live, how PostgreSQL and Redis are started and stopped."""
