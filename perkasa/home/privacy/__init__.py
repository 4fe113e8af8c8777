"""Data saya: what every feature holds about a person, copied, corrected, erased and cleared away in time."""
