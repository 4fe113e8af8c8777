"""Stories that cross the features: what the whole house promises."""
