"""Proposals that became one, were taken apart, or belong together; nothing of any of them disappears."""
