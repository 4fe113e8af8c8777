"""The visitor's part: agree to the minutes, agree with a note, or object with a reason; by link, in time."""
