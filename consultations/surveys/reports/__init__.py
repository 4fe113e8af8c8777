"""The report of a survey: what it showed, what is done about it, approved by a head, issued as a paper."""
