"""Open data: what everybody may read of the whole house, for machines."""
