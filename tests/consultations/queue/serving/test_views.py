"""An officer's morning, button by button."""

import pytest
from django.urls import reverse

from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.queue.models import Ticket
from consultations.queue.statuses import Status
from tests.factories.consultations import OfficerFactory, RoomFactory, ServiceFactory
from tests.factories.queue import serving, walk_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def serve(name: str, *args) -> str:
    return reverse(f"consultations:queue.serving.{name}", args=args)


@pytest.fixture
def service():
    return ServiceFactory(duration=30)


@pytest.fixture
def officer(client, service):
    """An officer who is signed in."""
    officer = OfficerFactory(services=[service], hours=False)
    client.force_login(officer.account)
    return officer


def test_from_opening_a_room_to_the_minutes(client, clock, service, officer):
    room, ticket = RoomFactory(), walk_in(service, name="Pak Karjo")

    assert "belum membuka ruang" in client.get(serve("index")).content.decode()
    client.post(serve("open_counter"), {"room": room.pk})
    client.post(serve("call_next"))
    assert "Pak Karjo" in client.get(serve("index")).content.decode()
    client.post(serve("begin", ticket.code))
    clock.shift(900)
    client.post(serve("finish", ticket.code))

    booking = Booking.objects.get()
    assert (booking.status, booking.room) == (BookingStatus.TOOK_PLACE, room)
    page = client.get(serve("index")).content.decode()
    assert reverse("consultations:minutes.detail", args=[booking.code]) in page


def test_who_waits_is_shown_before_a_room_is_open(client, service, officer):
    walk_in(service, name="Pak Karjo")
    walk_in(ServiceFactory(), name="Bu Sumi")

    for page in (client.get(serve("index")).text, client.get(serve("line")).text):
        assert ("Pak Karjo" in page, "Bu Sumi" in page) == (True, False)


def test_nobody_there_again_and_passed_on(client, service, officer):
    colleague = serving(service)
    client.post(serve("open_counter"), {"room": RoomFactory().pk})
    ticket = walk_in(service)
    client.post(serve("call_next"))
    client.post(serve("call_again", ticket.code))
    client.post(serve("not_there", ticket.code))
    client.post(serve("call_next"))

    client.post(serve("transfer", ticket.code), {"to": colleague.officer_id})

    ticket = Ticket.objects.get()
    assert (ticket.status, ticket.officer, ticket.misses) == (Status.WAITING, colleague.officer, 1)


def test_an_empty_line_is_said_in_a_sentence(client, officer):
    client.post(serve("open_counter"), {"room": RoomFactory().pk})

    page = client.post(serve("call_next"), follow=True).content.decode()

    assert "Tidak ada yang menunggu untuk petugas ini." in page
    client.post(serve("close_counter"))
    assert "belum membuka ruang" in client.get(serve("index")).content.decode()
