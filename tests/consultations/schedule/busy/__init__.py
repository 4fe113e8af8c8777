"""What is promised about calendars that officers keep elsewhere."""
