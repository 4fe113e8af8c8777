"""Evaluation: what became of the plans, quarter by quarter (form E.81 of Permendagri 86/2017)."""
