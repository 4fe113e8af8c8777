"""What a proposal said before: from version to version word by word, and as it was on a day."""
