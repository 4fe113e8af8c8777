"""What is promised about consultations."""
