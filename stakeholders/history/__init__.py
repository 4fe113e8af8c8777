"""Who did what to what: timelines over status changes and row history."""
