"""Minutes of a consultation (notula): notes, recommendation, follow-up, their approval and the paper they become."""
