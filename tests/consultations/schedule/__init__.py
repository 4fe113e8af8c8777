"""What is promised about hours and free times."""
