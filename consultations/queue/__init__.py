"""The day itself: who has arrived, whose turn it is, who is being served, and the board that says so."""
