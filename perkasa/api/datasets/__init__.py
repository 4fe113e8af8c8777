"""What is open: each set of data with its rows, its words and its questions."""
