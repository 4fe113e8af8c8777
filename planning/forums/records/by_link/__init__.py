"""A record behind the link of an e-mail, for each of those who sign."""
