"""Signed links by which a guest answers an invitation from an e-mail, without signing in.

A link speaks for one person and one guest. It ends when the forum begins or is called off.
"""

from dataclasses import dataclass

from django.shortcuts import get_object_or_404
from django.urls import reverse

from perkasa.core.links import numbers_in, token_of
from planning.forums.guests.models import Guest
from planning.forums.guests.policies import may_answer
from planning.forums.statuses import ANSWERABLE
from stakeholders.accounts.models import Account

SALT = "planning.forums.guests"


@dataclass(frozen=True)
class Link:
    """A link that was really given out: which invitation, and to whom."""

    guest: Guest
    person: Account

    @property
    def is_open(self) -> bool:
        """Whether the person can still answer by it."""
        return self.guest.forum.status in ANSWERABLE and may_answer.test(self.person, self.guest)


def address_for(guest: Guest, person: Account) -> str:
    """The address of `person`'s link to this invitation; empty for who is not invited by it."""
    if not may_answer.test(person, guest):
        return ""
    token = token_of(SALT, guest.pk, person.pk)
    return reverse("planning:forums.guests.by_link", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one is not found."""
    guest_id, person_id = numbers_in(SALT, token)
    rows = Guest.objects.select_related(
        "forum__host", "forum__letter", "organisation", "account", "position__organisation"
    )
    return Link(get_object_or_404(rows, pk=guest_id), get_object_or_404(Account, pk=person_id))
