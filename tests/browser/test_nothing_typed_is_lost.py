"""Filing on a poor line: two tabs, no line, a session that ended; every word is still there."""

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from playwright.sync_api import expect

from planning.proposals.models import Proposal
from planning.proposals.steps import STEPS
from tests.browser.conftest import PHONE
from tests.browser.people import come_in
from tests.factories.filing import idea
from tests.factories.stakeholders import citizen, host

pytestmark = pytest.mark.django_db(transaction=True)

A_MINUTE = 60_000


def end_sessions() -> None:
    Session.objects.all().delete()
    cache.clear()


def test_nothing_typed_is_lost(live_server, open_window):
    host()
    siti = citizen()
    draft = idea(siti)
    address = STEPS["alasan"].url(draft)
    window = open_window(live_server.url, width=PHONE)
    come_in(window.context, live_server.url, siti)
    page, second = window.page, window.context.new_page()
    page.clock.install()
    for tab in (page, second):
        tab.goto(address)

    page.get_by_label("Masalah apa").fill("Dari tab pertama.")
    expect(page.get_by_text("Tersimpan pukul")).to_be_visible()
    second.get_by_label("Masalah apa").fill("Dari tab kedua.")
    expect(second.get_by_text("diubah di tempat lain")).to_be_visible()
    second.reload()
    expect(second.get_by_text("Dari tab pertama.")).to_be_visible()
    expect(second.get_by_label("Masalah apa")).to_have_value("Dari tab kedua.")
    second.close()

    window.context.set_offline(True)
    page.get_by_label("Masalah apa").fill("Diketik tanpa sambungan.")
    expect(page.get_by_text("Sambungan terputus")).to_be_visible()
    page.clock.fast_forward(A_MINUTE)
    expect(page.get_by_text("Sambungan terputus")).to_be_visible()
    window.context.set_offline(False)
    expect(page.get_by_text("Tersimpan pukul")).to_be_visible()

    end_sessions()
    page.get_by_label("Masalah apa").fill("Diketik setelah sesi berakhir.")
    expect(page.get_by_text("Sesi Anda sudah berakhir")).to_be_visible()
    come_in(window.context, live_server.url, siti)
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(page.get_by_text("Tersimpan pukul")).to_be_visible()
    assert Proposal.objects.get().reason == "Diketik setelah sesi berakhir."
