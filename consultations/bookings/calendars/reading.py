"""What stands in a calendar one subscribes to, and which calendars somebody may have."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from consultations.bookings.calendars.models import CalendarFeed
from consultations.bookings.calendars.policies import may_follow_room
from consultations.bookings.invitations import appointment, use_of_room
from consultations.bookings.models import Booking, Status
from consultations.services.models import Officer, Room
from perkasa.core.calendars import feed as written
from stakeholders.accounts.models import Account

KEPT_FOR = timedelta(days=30)
SHOWN = [Status.REQUESTED, Status.CONFIRMED, Status.TOOK_PLACE]


@dataclass(frozen=True)
class Row:
    """One calendar somebody may have: what it is of, how it is asked for, and its address once it is made."""

    name: str
    subject: str
    feed: CalendarFeed | None


def rows_for(account: Account) -> list[Row]:
    """Their own bookings, their desk when they are an officer, and the rooms they may follow."""
    mine = {(feed.officer_id, feed.room_id): feed for feed in CalendarFeed.objects.belonging_to(account)}
    rows = [Row(_("Konsultasi saya"), "saya", mine.get((None, None)))]
    desks = Officer.objects.active().filter(account=account)
    rows += [Row(_("Meja petugas saya"), "petugas", mine.get((desk.pk, None))) for desk in desks]
    if may_follow_room.test(account, None):
        rooms = Room.objects.active()
        rows += [Row(room.name, f"ruang-{room.pk}", mine.get((None, room.pk))) for room in rooms]
    return rows


def calendar_of(feed: CalendarFeed, *, now: datetime) -> bytes:
    """The calendar behind a secret address: promised and asked-for times from a month ago on."""
    bookings = Booking.objects.filter(status__in=SHOWN, period__endswith__gt=now - KEPT_FOR).for_listing()
    if feed.room is not None:
        entries = [
            use_of_room(booking) for booking in bookings.meetings().filter(room=feed.room).order_by("period")
        ]
    else:
        own = (
            bookings.meetings().filter(officer=feed.officer)
            if feed.officer
            else bookings.asked_by(feed.account)
        )
        entries = [appointment(booking, feed.made_by) for booking in own.order_by("period")]
    return written(_("Perkasa: %(name)s") % {"name": feed}, entries, now=now)
