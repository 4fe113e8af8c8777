"""The page of an officer who serves: next, again, not there, begin, finish, pass on."""
