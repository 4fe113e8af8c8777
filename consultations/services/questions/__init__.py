"""What a service asks of those who book it: questions written in admin, asked in the booking form."""
