"""What is promised when a consultation comes again."""
