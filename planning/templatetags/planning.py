"""Tags of the letters about planning."""

from django import template
from django.conf import settings

from planning.forums.guests import links as invitations
from planning.forums.guests.models import Guest
from planning.forums.minutes import links as minutes
from planning.forums.minutes.models import Reply
from planning.forums.records.by_link import links as records
from planning.forums.records.models import Record
from stakeholders.accounts.models import Account

register = template.Library()


@register.simple_tag
def guest_url(guest: Guest, recipient: Account) -> str:
    """Where `recipient` answers this invitation without signing in; its page for who no longer may."""
    return settings.SITE_URL + (invitations.address_for(guest, recipient) or guest.get_absolute_url())


@register.simple_tag
def reply_url(reply: Reply, recipient: Account) -> str:
    """Where `recipient` answers these minutes without signing in; its page for who no longer may."""
    return settings.SITE_URL + (minutes.address_for(reply, recipient) or reply.get_absolute_url())


@register.simple_tag
def record_url(record: Record, recipient: Account) -> str:
    """Where `recipient` answers this record without signing in; its page for who no longer may."""
    return settings.SITE_URL + (records.address_for(record, recipient) or record.get_absolute_url())
