"""Sub-activities of a desk, taken from the lines of Renja and Renstra, and how those lines stand."""
