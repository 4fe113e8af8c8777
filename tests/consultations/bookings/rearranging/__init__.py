"""What is promised when an officer falls ill."""
