"""Minutes of a consultation (notula): notes, recommendation, follow-up, approval, and the paper they become."""
