"""When officers are busy elsewhere: calendars they keep in other programs, read each hour, times alone."""
