"""Who serves one consultation: a colleague covers, others accompany, and everybody hears of it."""
