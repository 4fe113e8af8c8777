"""What anybody may check about a paper: that it was issued, that it still stands, that a file is the same."""
