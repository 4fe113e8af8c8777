"""Signed links by which the visitor answers minutes from an e-mail, without signing in.

A link speaks for one person and one text of the minutes. It ends when the person has answered, when the
text changes, after the last day of the review, and when the person's account is closed. Opening it changes
nothing.
"""

from dataclasses import dataclass

from django.core import signing
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from consultations.minutes.models import Minutes, Status
from consultations.minutes.policies import is_visitor, may_respond
from stakeholders.accounts.models import Account

SALT = "consultations.minutes.review"


@dataclass(frozen=True)
class Link:
    """A link that was really given out: which minutes, to whom, and for which of their texts."""

    minutes: Minutes
    person: Account
    version: int

    @property
    def is_open(self) -> bool:
        """Whether the person can still answer by it; only then it shows what was written."""
        return (
            self.minutes.status == Status.IN_REVIEW
            and self.version == self.minutes.version
            and self.person.is_active
            and may_respond.test(self.person, self.minutes)
        )


def address_for(minutes: Minutes, person: Account) -> str:
    """The address of `person`'s link to `minutes` as they read now; empty for everybody but the visitor."""
    if not is_visitor.test(person, minutes):
        return ""
    token = signing.dumps([minutes.pk, person.pk, minutes.version], salt=SALT, compress=False)
    return reverse("consultations:minutes.review.by_link", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one is not found."""
    try:
        minutes_id, person_id, version = signing.loads(token, salt=SALT)
    except signing.BadSignature as error:
        raise Http404 from error
    minutes = get_object_or_404(Minutes.objects.for_listing(), pk=minutes_id)
    return Link(minutes, get_object_or_404(Account, pk=person_id), version)
