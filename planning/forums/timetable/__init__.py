"""The turns of a forum's desks: which agency sits where and when, laid out, moved, and followed live."""
