"""Making a secret calendar address, and taking it back."""

from django.db import transaction
from django.utils import timezone

from consultations.bookings.calendars.models import CalendarFeed
from consultations.bookings.calendars.policies import may_follow_room
from consultations.services.models import Officer, Room
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.models import Account


@transaction.atomic
def open_feed(*, by: Account, officer: Officer | None = None, room: Room | None = None) -> CalendarFeed:
    """A new secret address of `by`'s own bookings, of their desk, or of a room; an earlier one is void."""
    if officer is not None and officer.account_id != by.pk:
        raise NotAllowed
    if room is not None and not may_follow_room.test(by, room):
        raise NotAllowed
    subject = {"account": None if officer or room else by, "officer": officer, "room": room}
    earlier = CalendarFeed.objects.open().filter(made_by=by, **subject)
    earlier.update(revoked_at=timezone.now())
    return CalendarFeed.objects.create(made_by=by, **subject)


def revoke(feed: CalendarFeed, *, by: Account) -> None:
    """Nobody reads anything under that address any more."""
    if feed.made_by_id != by.pk:
        raise NotAllowed
    CalendarFeed.objects.open().filter(pk=feed.pk).update(revoked_at=timezone.now())
