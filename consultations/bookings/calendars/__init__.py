"""Calendars to subscribe to: of a person, an officer or a room, by a secret address that can be revoked."""
