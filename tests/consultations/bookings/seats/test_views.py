"""The pages of sessions: what everybody sees, how a seat is booked, and what officers do."""

from uuid import uuid4

import pytest
from django.core import mail
from django.urls import reverse

from consultations.bookings.models import Booking, Status
from consultations.bookings.seats.models import GroupSession
from stakeholders.notifications.sender import send_due
from tests.consultations.bookings.visits import address as booking_address
from tests.consultations.bookings.visits import said
from tests.factories.consultations import at, served_service
from tests.factories.sessions import WORDS, open_session, seated

pytestmark = pytest.mark.django_db
WEDNESDAY = at(25, 9)
PLAN = {
    "topic": "Klinik usulan desa", "starts_at": "2026-11-25T09:00", "minutes": "120", "mode": "on_site",
    "seats": "3", "closes_at": "2026-11-24T12:00", "meeting_url": "", "note": "Bawa data.", "room": "",
}  # fmt: skip


def address(name, *args):
    return reverse(f"consultations:bookings.seats.{name}", args=args)


@pytest.fixture
def service():
    return served_service(name="Klinik usulan")


def test_an_officer_opens_a_session_and_everybody_finds_it(client, service):
    officer = service.officers.get()
    client.force_login(officer.account)

    page = client.post(address("create"), PLAN | {"service": service.pk, "officer": officer.pk})

    session = GroupSession.objects.get()
    assert (page.url, said(page)) == (
        session.get_absolute_url(),
        ["Sesi dibuka. Orang sudah dapat memesan kursi."],
    )
    client.logout()
    for found in (address("index"), service.get_absolute_url(), session.get_absolute_url()):
        shown = client.get(found).content.decode()
        assert "Klinik usulan desa" in shown
        assert "3 dari 3 masih kosong" in shown


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"starts_at": "besok"}, "Tulis seperti 2026-11-30T09:00."),
        ({"closes_at": "2026-11-25T10:00"}, "Pendaftaran harus ditutup sesudah sekarang"),
        ({"starts_at": "2026-11-20T09:00"}, "Waktu mulai sudah lewat."),
        ({"mode": "online"}, "Layanan ini tidak diadakan dengan cara itu."),
        ({"seats": "0"}, "lebih besar dari atau sama dengan 1"),
    ],
)
def test_a_plan_with_a_mistake_says_what_to_do(client, change, sentence):
    service = served_service(offer="on_site")
    officer = service.officers.get()
    client.force_login(officer.account)

    page = client.post(address("create"), PLAN | {"service": service.pk, "officer": officer.pk} | change)

    assert sentence in page.content.decode()
    assert GroupSession.objects.count() == 0


def test_a_seat_is_booked_with_the_same_form_and_confirmed_with_a_calendar(client, ratna, service):
    session = open_session(service, WEDNESDAY)

    held = client.post(address("take", session.code), {"key": uuid4()})
    booking = Booking.objects.seats().get()
    client.post(held.url, WORDS)
    client.post(booking_address("submit", booking.code))
    booking.refresh_from_db()
    send_due()

    assert (held.url, booking.status) == (booking_address("fill", booking.code), Status.CONFIRMED)
    [letter] = [each for each in mail.outbox if each.to == [ratna.email]]
    assert [part[0] for part in letter.attachments] == ["konsultasi.ics"]
    assert "Klinik usulan" in client.get(booking.get_absolute_url()).content.decode()
    assert "Lihat pemesanan kursi Anda" in client.get(session.get_absolute_url()).content.decode()


def test_the_officer_reads_who_comes_and_calls_it_off(client, service):
    session = open_session(service, WEDNESDAY)
    seat = seated(session)
    client.force_login(service.officers.get().account)

    listed = client.get(address("participants", session.code)).content.decode()
    page = client.post(address("call_off", session.code), {"reason": "Petugas sakit."})

    seat.refresh_from_db()
    assert str(seat.requested_by) in listed
    assert said(page) == ["Sesi dibatalkan. Semua peserta diberi tahu alasannya."]
    assert seat.status == Status.CANCELLED
    assert "Sesi ini dibatalkan" in client.get(session.get_absolute_url()).content.decode()


def test_the_own_number_of_a_session_leads_to_its_page(client, service):
    session = open_session(service, WEDNESDAY)
    client.force_login(service.officers.get().account)
    meeting = Booking.objects.get(session=session, seat=None)

    desk = client.get(reverse("consultations:bookings.served")).content.decode()

    assert meeting.get_absolute_url() == session.get_absolute_url()
    assert f'href="{session.get_absolute_url()}"' in desk


def test_a_double_click_holds_one_seat(client, ratna, service):
    session, key = open_session(service, WEDNESDAY), uuid4()

    first, second = (client.post(address("take", session.code), {"key": key}) for _number in range(2))

    assert first.url == second.url
    assert Booking.objects.seats().count() == 1
