"""Serah terima: everything of who leaves passes to a successor."""
