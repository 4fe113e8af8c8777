"""Single lines and indicators of a draft, written by hand; what each hand changed is kept."""
