"""What can be done to a schedule: write down a day that differs, and strike it again."""

from datetime import time

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from consultations.bookings.agenda.policies import may_plan
from consultations.bookings.agenda.reading import bookings_on
from consultations.bookings.agenda.refusals import AwayTwice, BookingsInTheWay
from consultations.schedule.models import Deviation
from consultations.services.models import Officer, Room
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, Refusal
from stakeholders.accounts.models import Account

TWICE: dict[str, type[Refusal]] = {
    "officer_is_on_one_leave_at_a_time": AwayTwice,
    "room_is_closed_once_at_a_time": AwayTwice,
    "office_is_closed_once_at_a_time": AwayTwice,
}


def must_be_free(deviation: Deviation) -> None:
    """Nobody is booked when the officer, room or office will not be there; whoever books meanwhile
    waits until then.

    Raises BookingsInTheWay with those that must be moved first, AwayTwice.
    """
    whose = deviation.officer or deviation.room
    locked(type(whose)._base_manager.filter(pk=whose.pk) if whose else Officer.objects.all())
    if deviation.repeated().exists():
        raise AwayTwice
    if bookings := bookings_on(deviation):
        raise BookingsInTheWay(bookings)


@transaction.atomic
def write_down(
    whose: Officer | Room | None, *, kind: str, period: DateRange, starts: time | None = None,
    ends: time | None = None, note: str = "", by: Account,
) -> Deviation:  # fmt: skip
    """On the days of `period` the schedule of `whose`, None being the whole office, differs as said.

    Raises BookingsInTheWay, AwayTwice.
    """
    if not may_plan.test(by, whose):
        raise NotAllowed
    deviation = Deviation(
        kind=kind, period=period, starts=starts, ends=ends, note=note,
        officer=whose if isinstance(whose, Officer) else None,
        room=whose if isinstance(whose, Room) else None,
    )  # fmt: skip
    must_be_free(deviation)
    with guarded(TWICE):
        deviation.save()
    return deviation


def strike(deviation: Deviation, *, by: Account) -> None:
    """The days are as the week has them again; the history keeps what was written."""
    if not may_plan.test(by, deviation.officer or deviation.room):
        raise NotAllowed
    deviation.delete()
