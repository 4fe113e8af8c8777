"""The partner's door: read, comment, draft and answer by a signed link, without an account."""
