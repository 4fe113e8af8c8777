"""Signed links by which who promised or asked for a follow-up works on it without signing in.

A link speaks for one person and one follow-up. It ends when the follow-up is done, when it passes to
somebody else, and when the person's account is closed. Opening it changes nothing.
"""

from dataclasses import dataclass

from django.core import signing
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from consultations.minutes.followups.models import FollowUp
from consultations.minutes.followups.policies import is_owner, is_visitor, may_take_part
from consultations.minutes.followups.statuses import Status
from stakeholders.accounts.models import Account

SALT = "consultations.minutes.followups"


@dataclass(frozen=True)
class Link:
    """A link that was really given out: which follow-up, to whom."""

    follow_up: FollowUp
    person: Account
    token: str

    @property
    def is_open(self) -> bool:
        """Whether the person still takes part; only then it shows what was promised."""
        unfinished = self.follow_up.status != Status.DONE
        return unfinished and self.person.is_active and may_take_part.test(self.person, self.follow_up)

    @property
    def address(self) -> str:
        return reverse("consultations:minutes.followups.by_link", args=[self.token])


def address_for(follow_up: FollowUp, person: Account) -> str:
    """The address of `person`'s link; empty for everybody but who promised it and the visitor.

    Whoever moderates or approves signs in: their links would open too much.
    """
    takes_part = is_owner.test(person, follow_up) or is_visitor.test(person, follow_up)
    if not takes_part or person.is_staff:
        return ""
    token = signing.dumps([follow_up.pk, person.pk], salt=SALT, compress=False)
    return reverse("consultations:minutes.followups.by_link", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one is not found."""
    try:
        follow_up_id, person_id = signing.loads(token, salt=SALT)
    except signing.BadSignature as error:
        raise Http404 from error
    follow_up = get_object_or_404(FollowUp.objects.for_listing(), pk=follow_up_id)
    return Link(follow_up, get_object_or_404(Account, pk=person_id), token)
