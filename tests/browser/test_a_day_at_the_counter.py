"""A day at the counter, and a seat that became free: numbers drawn at the desk and on a phone without
scripts, the screen that follows by itself, the survey by the ticket, an offer answered from its letter."""

import re
from collections.abc import Iterator

import pytest
import time_machine
from django.core import mail
from playwright.sync_api import Page, expect

from consultations.bookings import answers
from consultations.bookings.line.statuses import Status as Place
from consultations.bookings.line.tasks import offer_times
from consultations.bookings.models import Status
from consultations.queue.screens import open_screen
from consultations.surveys.elements import ELEMENTS
from consultations.surveys.models import Answer, Suggestion
from perkasa.core.jobs import until_none_is_left
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.notifications.sender import send_due
from stakeholders.privacy.reference import load_privacy
from tests.browser.people import come_in
from tests.browser.phone import Phone, new_phone
from tests.factories.consultations import OfficerFactory, RoomFactory, ServiceFactory, at, served_service
from tests.factories.queue import promised
from tests.factories.sessions import open_session, seated, waiting_for_seat
from tests.factories.stakeholders import holder, host

pytestmark = pytest.mark.django_db(transaction=True)
SOON = 8_000
"""Milliseconds within which the screen, which asks every four seconds, shows a change."""
OFFER = re.compile(r"https?://\S+/konsultasi/tunggu/tawaran/\S+")


@pytest.fixture
def portal(live_server, settings) -> Iterator[str]:
    """The address of a portal on a Monday at nine that asks for consent."""
    settings.SITE_URL = live_server.url
    with time_machine.travel(at(23, 9)):
        load_privacy()
        yield live_server.url


@pytest.fixture
def desk_of(portal, open_window):
    """A desk with scripts at which somebody has signed in."""

    def desk(person: Account) -> Page:
        window = open_window(portal)
        come_in(window.context, portal, person)
        return window.page

    return desk


def draw(phone: Phone, service) -> None:
    """Whoever stands at the door draws a number by phone."""
    phone.open("/konsultasi/antrean/")
    phone.page.get_by_label(service.name).check()
    phone.page.get_by_label("Nama").fill("Bu Warsini")
    phone.press("Ambil nomor")


def give_number(desk: Page, service) -> None:
    """The front desk draws a number for somebody without a phone."""
    desk.get_by_text("Beri nomor antrean").click()
    form = desk.locator("details[open]")
    form.get_by_label(service.name).check()
    form.get_by_label("Nama").fill("Pak Karjo")
    form.get_by_role("button", name="Beri nomor").click()


def judge(phone: Phone) -> None:
    """The nine questions of the survey are answered, with a suggestion."""
    for element in ELEMENTS:
        phone.page.locator(f"input[name={element.column}][value='4']").check()
    phone.page.get_by_label("Saran atau masukan").fill("Tambah kursi di ruang tunggu.")
    phone.press("Kirim penilaian")


def test_numbers_are_drawn_called_served_and_judged_while_the_screen_follows(portal, open_window, desk_of):
    service, room = ServiceFactory(name="Usulan masyarakat"), RoomFactory(name="Ruang Perkasa 1")
    officer = OfficerFactory(services=[service], hours=False)
    booking = promised(at(23, 9), officer=officer, room=room)
    reception = holder(Role.RECEPTION, host())
    screen, desk, seat = open_window(portal).page, desk_of(reception), desk_of(officer.account)
    phone = new_phone(open_window, portal)
    screen.goto(open_screen("Ruang tunggu", by=reception).get_absolute_url())
    called, upcoming = (screen.locator(f"[aria-labelledby={part}]") for part in ("dipanggil", "berikutnya"))

    draw(phone, service)
    assert phone.says("L-001")
    desk.goto("/konsultasi/antrean/meja-depan/")
    give_number(desk, service)
    expect(desk.locator("main")).to_contain_text("Nomor L-002 untuk Pak Karjo.")
    desk.get_by_label("Nomor janji").fill(booking.code)
    desk.get_by_role("button", name="Catat datang").click()
    expect(desk.locator("main")).to_contain_text("Nomor J-001")
    expect(upcoming.locator("li")).to_have_text(["J-001", "L-001", "L-002"], timeout=SOON)

    seat.goto("/konsultasi/antrean/layanan/")
    seat.get_by_label("Ruang atau loket").select_option(label=room.name)
    seat.get_by_role("button", name="Buka ruang").click()
    for number in ("J-001", "L-001"):
        seat.get_by_role("button", name="Panggil berikutnya").click()
        expect(called).to_contain_text(number, timeout=SOON)
        expect(called).to_contain_text(room.name)
        if number == "L-001":
            phone.open(phone.page.url)
            assert phone.says(f"Giliran Anda: silakan ke {room.name}")
        seat.get_by_role("button", name="Mulai melayani").click()
        seat.get_by_role("button", name="Selesai").click()
        expect(seat.locator("main")).to_contain_text(f"{number} selesai.")
    expect(called).to_contain_text("Belum ada yang dipanggil.", timeout=SOON)
    expect(upcoming.locator("li")).to_have_text(["L-002"])
    assert not re.search("Karjo|Warsini", screen.locator("body").inner_text())

    phone.open(phone.page.url)
    phone.page.get_by_role("link", name="Beri penilaian").click()
    judge(phone)
    assert phone.says("Terima kasih, penilaian Anda sudah masuk")
    assert (Answer.objects.get().u9, Suggestion.objects.get().text) == (4, "Tambah kursi di ruang tunggu.")
    assert phone.faults == {}


def offered_link(person: Account) -> str:
    """The address in the letter by which `person` takes what is offered, or not."""
    until_none_is_left(offer_times)
    send_due()
    [letter] = [letter for letter in mail.outbox if letter.to == [person.email] and OFFER.search(letter.body)]
    return OFFER.search(letter.body)[0]


def test_a_seat_that_is_offered_is_let_go_by_one_and_taken_by_the_next_from_their_letters(
    portal, open_window
):
    session = open_session(served_service(), at(3, 9, month=12))
    leaving, _staying = (seated(session) for _number in range(2))
    first, second = (waiting_for_seat(session) for _number in range(2))
    answers.cancel(leaving, by=leaving.requested_by, reason="Berhalangan.")
    phones = {place: new_phone(open_window, portal) for place in (first, second)}

    phones[first].open(offered_link(first.account))
    phones[first].press("Saya tidak mengambilnya")
    phones[second].open(offered_link(second.account))
    phones[second].page.get_by_label("Apa yang ingin Anda tanyakan?").fill("Bagaimana menyusun usulan dusun?")
    phones[second].page.get_by_label("saya berhak menyampaikannya").check()
    phones[second].press("Terima dan kirim permohonan")

    assert phones[first].says("Tawaran tidak diambil")
    assert phones[second].says("Jadwal sudah dipastikan")
    for place in (first, second):
        place.refresh_from_db()
    assert (first.status, second.status) == (Place.DECLINED, Place.TAKEN)
    assert second.offer.status == Status.CONFIRMED
    assert [phone.faults for phone in phones.values()] == [{}, {}]
