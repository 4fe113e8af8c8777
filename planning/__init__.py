"""Planning: nomenclature, plans, proposals, alignment, overlap, cooperation, forums, evaluation."""
