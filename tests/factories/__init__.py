"""People and things of the tests, made as the portal makes them."""
