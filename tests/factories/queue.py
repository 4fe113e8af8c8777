"""A day on which people come: officers in their rooms, visitors with numbers."""

from uuid import uuid4

from consultations.bookings.models import Booking, Status
from consultations.queue import actions, calling
from consultations.queue.models import Counter, Ticket
from consultations.services.models import Mode, Officer, Room, Service
from tests.factories.consultations import BookingFactory, OfficerFactory, RoomFactory, ServiceFactory
from tests.factories.stakeholders import planner


def serving(*services: Service, room: Room | None = None) -> Counter:
    """An officer of these services who has opened a room today."""
    officer = OfficerFactory(services=services, hours=False)
    return open_for(officer, room)


def open_for(officer: Officer, room: Room | None = None) -> Counter:
    """The room in which `officer` serves today."""
    return calling.open_counter(officer, room or RoomFactory(), by=officer.account)


def walk_in(service: Service | None = None, **details) -> Ticket:
    """Somebody without a booking who has drawn a number at the desk."""
    wish = {"name": "Pak Karjo", "key": uuid4(), "by": planner()} | details
    return actions.issue(service or ServiceFactory(), **wish)


def promised(starts_at, *, officer: Officer | None = None, **details) -> Booking:
    """A confirmed visit on site."""
    service = details.pop("service", None) or (officer.services.first() if officer else ServiceFactory())
    officer = officer or OfficerFactory(services=[service], hours=False)
    room = details.pop("room", None) or RoomFactory()
    return BookingFactory(
        service=service, officer=officer, room=room, mode=Mode.ON_SITE, status=Status.CONFIRMED,
        starts_at=starts_at, **details,
    )  # fmt: skip


def arrived(booking: Booking, **details) -> Ticket:
    """Who booked is here."""
    return actions.check_in(booking, **({"by": None} | details))


def called(ticket: Ticket, counter: Counter) -> Ticket:
    """The next for `counter` was called, and it is `ticket`."""
    found = calling.call_next(counter.officer, by=counter.officer.account)
    assert found.pk == ticket.pk
    return found


def served(ticket: Ticket, counter: Counter) -> Ticket:
    """`ticket` was called, served and finished."""
    called(ticket, counter)
    calling.begin(ticket, by=counter.officer.account)
    calling.finish(ticket, by=counter.officer.account)
    ticket.refresh_from_db()
    return ticket
