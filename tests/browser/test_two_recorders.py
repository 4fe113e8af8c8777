"""Two recorders at one desk in two windows, and the screen for everybody in the room."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.browser.people import come_in
from tests.factories.forums import desk, item, running
from tests.factories.stakeholders import planner

pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 2_000
"""Milliseconds after which the screen shows what was agreed."""


def test_conflicts_are_shown_and_the_screen_follows_with_scripts_and_without(live_server, open_window):
    first, second = planner(), planner()
    of = desk(running(by=first), first, recorder=second)
    one = item(of, first, title="Angka partisipasi sekolah")
    address = one.get_absolute_url()
    left, right = (open_window(live_server.url) for _number in range(2))
    for window, person in ((left, first), (right, second)):
        come_in(window.context, live_server.url, person)
        window.page.goto(address)
    screen, plain = open_window(live_server.url), open_window(live_server.url, scripts=False)
    for window in (screen, plain):
        window.page.goto(reverse("planning:forums.desks.present", args=[of.code]))

    left.page.get_by_label("Direkomendasikan", exact=True).check()
    left.page.get_by_label("Target disepakati").fill("99,2")
    left.page.get_by_role("button", name="Bacakan kembali").click()
    expect(screen.page.get_by_text("Dibacakan kembali, belum disepakati")).to_be_visible(timeout=AT_ONCE)

    right.page.get_by_label("Ditangguhkan").check()
    right.page.get_by_label("Catatan atau alasan").fill("Tunggu data provinsi.")
    right.page.get_by_role("button", name="Bacakan kembali").click()
    expect(right.page.get_by_text("Notulis lain baru saja memutuskan butir ini.").first).to_be_visible()
    expect(right.page.get_by_text("Direkomendasikan: 99,2 persen.")).to_be_visible()
    expect(right.page.get_by_label("Catatan atau alasan")).to_have_value("Tunggu data provinsi.")

    left.page.get_by_role("button", name="Disepakati").click()
    expect(screen.page.get_by_text("Semua butir sudah dibahas")).to_be_visible(timeout=AT_ONCE)
    plain.page.reload()
    expect(plain.page.get_by_text("Semua butir sudah dibahas")).to_be_visible()
    assert [window.faults for window in (left, right, screen, plain)] == [[], [], [], []]
