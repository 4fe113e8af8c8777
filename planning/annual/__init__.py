"""The annual report: what was asked, answered, agreed, planned and done in a year, told and sealed once."""
