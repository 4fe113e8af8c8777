"""Who stands behind a proposal: residents with one support each, organisations with a statement."""
