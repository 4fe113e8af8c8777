"""What is promised to those for whom the office books."""
