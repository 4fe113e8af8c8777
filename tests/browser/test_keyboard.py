"""From the front page to the first booking by keyboard alone, and nothing for axe to find on that way."""

import pytest

from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from tests.browser.conftest import DESK, PHONE
from tests.browser.keyboard import Keyboard
from tests.browser.test_accessibility import axe_on
from tests.browser.test_main_job import A_PASSWORD, CITIZEN, code_in

pytestmark = pytest.mark.django_db(transaction=True)


class Walk(Keyboard):
    """A walk that looks at each new page with axe."""

    def __init__(self, page):
        super().__init__(page)
        self.found: dict[str, list[str]] = {}

    def follow(self, name, kind=""):
        super().follow(name, kind)
        self.look()

    def look(self):
        if faults := [f"{fault['id']}: {fault['nodes'][0]['html'][:120]}" for fault in axe_on(self.page)]:
            self.found[self.page.url] = faults


def test_from_the_front_page_to_the_first_booking_without_a_mouse(portal, open_window):
    window = open_window(portal.url, width=DESK)
    page = window.page
    page.goto("/")
    walk = Walk(page)
    walk.look()

    sign_up(walk)
    confirm(walk, portal)
    sign_out_and_in(walk)
    book(walk)

    page.wait_for_url("**/konsultasi/pemesanan/KSL-*/")
    booking = Booking.objects.get()
    assert (booking.status, booking.requested_by.email) == (BookingStatus.REQUESTED, CITIZEN)
    assert walk.found == {}
    assert walk.unseen == []
    assert [fault for fault in window.faults if fault.startswith("script")] == []  # axe itself is denied some


def sign_up(walk: Walk) -> None:
    """First without a word: the mistakes have the focus, and each leads to its field."""
    walk.follow("Masuk")
    walk.follow("Daftar")
    walk.follow("Daftar", "submit")
    assert walk.where()["name"].startswith("Ada yang perlu diperbaiki")
    walk.to("Alamat e-mail: …")
    walk.press("Enter")
    assert walk.where() == {"name": "Alamat e-mail", "kind": "email"}

    walk.page.keyboard.type(CITIZEN)
    walk.write("Nama lengkap", "Ningsih Utami")
    walk.write("Kata sandi", A_PASSWORD)
    walk.choose("Saya setuju data diri saya…")
    walk.follow("Daftar", "submit")


def confirm(walk: Walk, portal) -> None:
    """With the code from the letter."""
    code = code_in(portal.letter_to(CITIZEN, "alamat e-mail").text)
    walk.write("Kode…", code)
    walk.follow("Lanjut")


def sign_out_and_in(walk: Walk) -> None:
    """The menu behind one's name opens with Enter."""
    walk.to("Ningsih Utami…")
    walk.press("Enter")
    walk.follow("Keluar")
    walk.follow("Masuk")
    walk.write("Alamat e-mail…", CITIZEN)
    walk.write("Kata sandi…", A_PASSWORD)
    walk.follow("Masuk", "submit")


def book(walk: Walk) -> None:
    """A service, a time, what it is about, a look at all of it, and off it goes."""
    walk.follow("Konsultasi")
    walk.follow("Usulan program masyarakat…")
    walk.to("…", "radio")
    walk.press("Space")
    walk.follow("Lanjut", "submit")
    walk.choose("Tatap muka di kantor…")
    walk.follow("Tahan jadwal ini")
    walk.write("Pokok konsultasi…", "Drainase RT 03 yang meluap setiap hujan")
    walk.write("Apa yang ingin Anda tanyakan?…", "Saluran sudah dibersihkan warga, tetapi masih meluap.")
    walk.choose("Bila isian atau berkas ini memuat data orang lain…")
    walk.follow("Lanjut ke pemeriksaan")
    walk.follow("Ajukan permohonan")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_first_key_leads_past_the_menu(portal, open_window, width):
    page = open_window(portal.url, width=width).page
    page.goto("/konsultasi/")
    keys = Keyboard(page)

    keys.press("Tab")
    assert keys.where()["name"] == "Langsung ke isi"
    keys.press("Enter", "Tab")

    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(portal, open_window):
    page = open_window(portal.url, width=PHONE).page
    page.goto("/")
    keys = Keyboard(page)

    keys.to("Menu…")
    keys.press("Enter")
    keys.to("Konsultasi")
    keys.press("Escape")

    assert keys.where()["name"].startswith("Menu")
    assert not page.evaluate("document.querySelector('.menu--phone').open")
