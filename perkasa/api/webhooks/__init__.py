"""Webhooks: other programs are told of public events, signed, until they have heard."""
