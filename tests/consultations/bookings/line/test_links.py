"""An offer is taken or let go from an e-mail, without signing in."""

import pytest
from django.test import Client

from consultations.bookings import answers
from consultations.bookings.line.links import address_for
from consultations.bookings.line.statuses import Status
from consultations.bookings.line.tasks import offer_times
from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from tests.factories.questions import QuestionFactory
from tests.factories.sessions import WORDS, waiting_for_seat
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db


@pytest.fixture
def offered(full):
    """Somebody's offer of a seat."""
    place = waiting_for_seat(full)
    seat = Booking.objects.seats().filter(session=full).first()
    answers.cancel(seat, by=seat.requested_by, reason="Berhalangan.")
    offer_times()
    place.refresh_from_db()
    return place


@pytest.fixture
def stranger():
    """A browser in which nobody signed in."""
    return Client()


def test_opening_the_link_changes_nothing_and_shows_the_offer(stranger, offered):
    page = stranger.get(address_for(offered)).content.decode()

    offered.refresh_from_db()
    assert "Terima dan kirim permohonan" in page
    assert (offered.status, offered.offer.status) == (Status.OFFERED, BookingStatus.HELD)


def test_it_is_taken_with_the_same_form_and_promised(stranger, offered):
    question = QuestionFactory(service=offered.service, words="Di mana lokasinya?")
    link = address_for(offered)

    incomplete = stranger.post(link + "terima/", WORDS)
    page = stranger.post(link + "terima/", WORDS | {question.name: "Blok Lor"}, follow=True)

    offered.refresh_from_db()
    assert "Jawab pertanyaan “Di mana lokasinya?”." in incomplete.content.decode()
    assert (offered.status, offered.offer.status) == (Status.TAKEN, BookingStatus.CONFIRMED)
    assert offered.offer.replies.get().text == "Blok Lor"
    assert "Jadwal sudah dipastikan" in page.content.decode()


def test_it_is_let_go(stranger, offered):
    page = stranger.post(address_for(offered) + "tolak/", follow=True)

    offered.refresh_from_db()
    assert (offered.status, offered.offer.status) == (Status.DECLINED, BookingStatus.EXPIRED)
    assert "Tawaran tidak diambil" in page.content.decode()


def test_once_over_it_says_so_and_does_nothing(stranger, offered, quiet_morning):
    quiet_morning.move_to(offered.offer.expires_at)
    link = address_for(offered)

    for deed in ("terima/", "tolak/"):
        assert stranger.post(link + deed, WORDS).url == link
    offer_times()

    assert "Tawaran sudah lewat" in stranger.get(link).content.decode()
    offered.refresh_from_db()
    assert offered.status == Status.LAPSED


def test_somebody_else_who_signed_in_does_nothing_by_it(client, offered):
    client.force_login(citizen())
    link = address_for(offered)

    assert "ditujukan kepada orang lain" in client.get(link).content.decode()
    assert client.post(link + "terima/", WORDS).status_code == 403
    assert client.get(link.replace("tawaran/", "tawaran/x")).status_code == 404
