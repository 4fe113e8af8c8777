"""Official area codes: province, regency, district, village."""
