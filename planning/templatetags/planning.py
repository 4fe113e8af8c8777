"""Tags of the letters about planning."""

from django import template
from django.conf import settings

from planning.forums.guests import links as invitations
from planning.forums.guests.models import Guest
from stakeholders.accounts.models import Account

register = template.Library()


@register.simple_tag
def guest_url(guest: Guest, recipient: Account) -> str:
    """Where `recipient` answers this invitation without signing in; its page for who no longer may."""
    return settings.SITE_URL + (invitations.address_for(guest, recipient) or guest.get_absolute_url())
