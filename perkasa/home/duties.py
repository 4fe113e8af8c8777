"""Tugas saya: what waits for me, oldest due first; made of the queryset words of the features."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Model
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking
from planning.proposals.models import Proposal


@dataclass(frozen=True)
class Duty:
    """One thing that waits for one person: what to do, about which record, since or until when."""

    words: str
    record: Model
    title: str
    due: date | None


def duties_of(account) -> list[Duty]:
    """Everything that waits for `account`, the oldest due first, at most 200."""
    found = [*_bookings(account), *_proposals(account)]
    return sorted(found, key=lambda duty: duty.due or date.max)[:200]
