"""Booking on a small phone without scripts; moving and cancelling from the e-mails, not signed in."""

import re

import pytest
import time_machine
from django.core import mail
from django.test import Client

from consultations.bookings import answers
from consultations.bookings.models import Booking, Status
from stakeholders.accounts.models import Account
from stakeholders.notifications.sender import send_due
from stakeholders.privacy.reference import load_privacy
from tests.browser.conftest import PHONE
from tests.browser.gallery import carry_session
from tests.browser.phone import Phone
from tests.factories.consultations import MONDAY, served_service
from tests.factories.stakeholders import citizen

LINK = re.compile(r"https?://\S+/konsultasi/ubah/\S+")


def letters_link(asker: Account, subject: str) -> str:
    """The address in the last letter to `asker` by which the booking is changed without signing in."""
    send_due()
    letters = [letter for letter in mail.outbox if letter.to == [asker.email]]
    return LINK.search([letter.body for letter in letters if subject in letter.subject][-1])[0]


def book(phone: Phone) -> Booking:
    page = phone.page
    phone.open("/konsultasi/penyusunan-renja/")
    page.get_by_label("Langsung ke hari").first.get_by_role("link").nth(2).click()
    page.locator("input[name=waktu]").nth(5).check()
    phone.press("Lanjut")
    page.get_by_label("Daring").check()
    phone.press("Tahan jadwal ini")
    page.get_by_label("Pokok konsultasi").fill("Jembatan dusun")
    page.get_by_label("Apa yang ingin Anda tanyakan?").fill("Dapatkah jembatan dusun masuk Renja 2028?")
    page.get_by_label("saya berhak menyampaikannya").check()
    phone.press("Lanjut ke pemeriksaan")
    phone.press("Ajukan permohonan")
    return Booking.objects.get()


def move(phone: Phone, link: str) -> None:
    phone.open(link)
    phone.page.locator("input[name=waktu]").last.check()
    phone.page.locator("main").get_by_label("Alasan").last.fill("Ada rapat desa.")
    phone.press("Pindahkan jadwal")


def cancel(phone: Phone, link: str) -> None:
    phone.page.goto(link)
    phone.page.locator("summary", has_text="Saya tidak jadi datang").click()
    phone.page.locator("details[open]").get_by_label("Alasan").fill("Sudah terjawab.")
    phone.press("Batalkan konsultasi")


@pytest.mark.django_db(transaction=True)
def test_a_booking_is_made_moved_and_cancelled_on_a_phone_that_runs_no_script(
    live_server, open_window, settings
):
    settings.SITE_URL = live_server.url
    with time_machine.travel(MONDAY):
        load_privacy()
        served_service(slug="penyusunan-renja", name="Penyusunan Renja")
        asker, client = citizen(), Client()
        client.force_login(asker)
        (own, mailed), (beside_own, beside_mailed) = (
            [open_window(live_server.url, width=PHONE, scripts=scripts) for _window in range(2)]
            for scripts in (False, True)
        )
        for window in (own, beside_own):
            carry_session(window.context, client, live_server.url)

        at_home, elsewhere = Phone(own.page, beside_own.page), Phone(mailed.page, beside_mailed.page)
        booking = book(at_home)
        asked_for = booking.starts_at
        answers.confirm(booking, by=booking.officer.account)
        move(elsewhere, letters_link(asker, "dipastikan"))
        booking.refresh_from_db()
        moved_to = booking.starts_at
        cancel(elsewhere, letters_link(asker, "pindah"))

    booking.refresh_from_db()
    assert booking.status == Status.CANCELLED
    assert moved_to > asked_for
    assert "dibatalkan" in mailed.page.locator("main").inner_text()
    assert (at_home.faults, elsewhere.faults) == ({}, {})
    assert [fault for fault in own.faults + mailed.faults if "request to another" in fault] == []
