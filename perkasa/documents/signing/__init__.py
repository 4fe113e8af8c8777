"""Signatures on papers: typed acceptance, a scanned copy, or a certified provider, behind one interface."""
