"""A regency's year through its spreadsheets: how long it takes, and whether a rupiah is lost."""
