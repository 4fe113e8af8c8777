"""Cooperation with other regions, third parties and the centre, from the first idea to its end."""
