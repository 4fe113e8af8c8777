"""What is promised when the officers of a consultation change."""
