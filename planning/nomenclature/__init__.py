"""The official list of affairs, fields, programmes, activities and sub-activities, edition by edition."""
