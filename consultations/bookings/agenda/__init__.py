"""The schedule of an officer beside what is booked in it: days that differ, calendars kept elsewhere."""
