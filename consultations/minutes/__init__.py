"""Minutes of a consultation (notula): notes, advice, follow-up, approval, and the paper they become."""
