"""Which elements of government and society must be at a forum of each kind; moderators edit the list."""
