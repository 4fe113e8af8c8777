"""Front page, tasks, tracking and health: rooms that may see every app."""
