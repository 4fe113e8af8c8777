"""The words of this regency: rows added to the shipped dictionary, and what each of them changes."""
