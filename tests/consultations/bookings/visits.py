"""How tests walk through the pages of bookings."""

from uuid import uuid4

from django.contrib.messages import get_messages
from django.urls import reverse


def address(name: str, *args) -> str:
    """The address of that page of bookings."""
    return reverse(f"consultations:bookings.{name}", args=args)


def said(response) -> list[str]:
    """The messages that page shows."""
    return [str(message) for message in get_messages(response.wsgi_request)]


def wish(service, waktu="2026-11-24T09:00", cara="online", key=None) -> dict:
    """What the page of step 2 sends."""
    return {"waktu": waktu, "cara": cara, "kunci": key or uuid4()}
