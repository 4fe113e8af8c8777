"""A time taken for one consultation: held, requested, confirmed, done."""
