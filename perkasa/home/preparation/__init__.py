"""What an officer reads before a consultation: who comes, what was before, what is near."""
