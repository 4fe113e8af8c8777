"""Papers that the stages of a cooperation ask for, kept with number, date and file."""
