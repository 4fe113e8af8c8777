"""Minutes typed live in two windows: kept while one types, and of two who write neither loses a word."""

import pytest
from playwright.sync_api import Page, expect

from consultations.minutes.models import Minutes
from tests.browser.people import come_in
from tests.factories.consultations import OfficerFactory
from tests.factories.minutes import held_consultation

pytestmark = pytest.mark.django_db(transaction=True)
MINE, THEIRS = "Saluran mengecil di bawah jembatan.", "Warga siap kerja bakti."
BOTH = "Saluran mengecil; warga siap membersihkannya."


def save(page: Page) -> None:
    """The sheet is saved with the one piece of advice it needs."""
    page.get_by_label("Rekomendasi", exact=True).fill("Ajukan lewat desa.")
    page.get_by_role("button", name="Simpan", exact=True).click()


def test_what_is_typed_is_kept_and_two_who_write_at_once_read_each_other(live_server, open_window):
    booking = held_consultation()
    colleague = OfficerFactory(services=[booking.service], hours=False)
    mine, theirs = (open_window(live_server.url) for _number in range(2))
    for window, writer in ((mine, booking.officer), (theirs, colleague)):
        come_in(window.context, live_server.url, writer.account)
        window.page.goto(f"{booking.get_absolute_url()}notula/tulis/")

    mine.page.get_by_label("Pembahasan umum").fill(MINE)
    expect(mine.page.get_by_text("Tersimpan pukul")).to_be_visible()
    mine.page.reload()
    expect(mine.page.get_by_text("Ketikan Anda dikembalikan")).to_be_visible()
    expect(mine.page.get_by_label("Pembahasan umum")).to_have_value(MINE)

    theirs.page.get_by_label("Pembahasan umum").fill(THEIRS)
    save(theirs.page)
    expect(theirs.page.get_by_text("Notula tersimpan.")).to_be_visible()

    save(mine.page)
    expect(mine.page.get_by_text("Isi yang sekarang tersimpan")).to_be_visible()
    expect(mine.page.locator("main section")).to_contain_text(THEIRS)
    expect(mine.page.get_by_label("Pembahasan umum")).to_have_value(MINE)
    mine.page.get_by_label("Pembahasan umum").fill(BOTH)
    save(mine.page)
    expect(mine.page.get_by_text("Notula tersimpan.")).to_be_visible()

    minutes = Minutes.objects.get()
    assert (minutes.notes, minutes.version) == (BOTH, 2)
    assert [window.faults for window in (mine, theirs)] == [[], []]
