"""The catalogue of usual works (kamus usulan): what it is called, its unit, and what one of it costs."""
