"""Satisfaction survey (SKM): who is asked once, answers nobody can trace, the index (IKM), its report."""
