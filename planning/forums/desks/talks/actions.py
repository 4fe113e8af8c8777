"""What can be done between a desk and consultations: name one, part from it, ask for one."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from consultations.bookings import matters
from consultations.bookings.actions import hold
from consultations.bookings.models import Booking
from consultations.services.models import Mode, Service
from perkasa.core.refusals import NotAllowed, Refusal
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.talks.models import DeskTalk
from planning.forums.desks.talks.policies import may_ask, may_attach
from planning.forums.desks.talks.reading import asked_about
from planning.forums.models import Forum
from planning.talks import actions as door
from stakeholders.accounts.models import Account


class AlreadyAsked(Refusal):
    message = _("Konsultasi tentang butir ini sudah diminta dan belum selesai. Buka lewat halaman desknya.")


@transaction.atomic
def attach(desk: Desk, code: str, *, by: Account, item: Item | None = None) -> DeskTalk:
    """The booking with this number and the desk, or `item` of it, name each other; twice changes nothing.

    Raises ClosedToThem when who asked for the consultation may not know of the forum.
    """
    if not may_attach.test(by, desk):
        raise NotAllowed
    booking = door.find(code, by=by)
    door.must_be_open(Forum.objects.filter(pk=desk.forum_id), booking)
    return _join(desk, item, booking)


def _join(desk: Desk, item: Item | None, booking: Booking) -> DeskTalk:
    row, _is_new = DeskTalk.objects.get_or_create(desk=desk, item=item, booking=booking)
    matters.name(booking, title=row.title, path=row.path)
    return row


@transaction.atomic
def detach(desk: Desk, pk: int, *, by: Account) -> None:
    """They no longer name each other."""
    if not may_attach.test(by, desk):
        raise NotAllowed
    for row in DeskTalk.objects.filter(desk=desk, pk=pk).select_related("desk", "booking"):
        door.unname(row.booking, path=row.path)
        row.delete()


@transaction.atomic
def ask(
    item: Item, service: Service, *, starts_at: datetime, mode: Mode, key: UUID, minutes: int | None = None,
    by: Account,
) -> Booking:  # fmt: skip
    """A time is held to talk about what the desk put off; both name each other from now on.

    Raises AlreadyAsked while `by` can read one that is not over, and a `TimeRefused` as `hold` does.
    """
    if not may_ask.test(by, item):
        raise NotAllowed
    if asked_about(item, by):
        raise AlreadyAsked
    booking = hold(service, starts_at=starts_at, mode=mode, minutes=minutes, by=by, key=key)
    _join(item.desk, item, booking)
    return booking
