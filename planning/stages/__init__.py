"""The stages of a plan year (tahapan): when each runs, on what legal basis, and what it opens."""
