"""How fast the nomenclature answers a search, beside a bare scan of the same rows."""
