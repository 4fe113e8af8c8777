"""What each party owes the others, by when, and what shows that it was done."""
