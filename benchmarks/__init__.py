"""What is measured, with its floor in the same run."""
