"""Tags of the letters about consultations."""

from django import template
from django.conf import settings

from consultations.bookings.changes.links import address_for
from consultations.bookings.models import Booking
from stakeholders.accounts.models import Account

register = template.Library()


@register.simple_tag
def change_url(booking: Booking, recipient: Account) -> str:
    """Where `recipient` moves or cancels `booking` without signing in; empty for who did not ask for it."""
    path = address_for(booking, recipient)
    return settings.SITE_URL + path if path else ""
