"""What the officer reads before a consultation, on a page and on one sheet of paper."""

import io
from datetime import date

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from consultations.bookings.models import Status
from tests.factories.consultations import MONDAY, BookingFileFactory, OfficerFactory, at
from tests.factories.minutes import approved, held_consultation, promises_of
from tests.factories.planning import ProposalFactory
from tests.factories.queue import promised
from tests.factories.stakeholders import admin, citizen, head, host, operator, planner

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False):
        host()
        yield


@pytest.fixture
def visit():
    """Ratna comes again on Wednesday, about the bridge."""
    ratna = citizen(full_name="Ratna Wulandari")
    before = held_consultation(requested_by=ratna, status=Status.TOOK_PLACE)
    approved(before, follow_ups=promises_of(before))
    return promised(at(25, 9), requested_by=ratna, subject="Rehabilitasi saluran irigasi Dukuh Krajan")


def read(account, booking, name="sheet"):
    client = Client()
    client.force_login(account)
    return client.get(reverse(f"home:preparation.{name}", args=[booking.code]))


def test_the_officer_reads_who_comes_what_was_advised_and_what_is_open(visit):
    BookingFileFactory(booking=visit)

    page = read(visit.officer.account, visit).content.decode()

    for words in ("Ratna Wulandari", "Lengkapi volume, lalu ajukan", "Mengukur bentang jembatan", "BKS-"):
        assert words in page


def test_proposals_of_the_organisation_and_what_resembles_them_stand_there(visit):
    by = operator()
    [organisation] = by.organisations
    ProposalFactory(
        organisation=organisation, by=by, title="Jembatan gantung Dukuh Ngebruk", status="submitted"
    )
    visit.organisation = organisation
    visit.save()

    page = read(visit.officer.account, visit).content.decode()

    assert "Jembatan gantung Dukuh Ngebruk" in page
    assert "Diajukan" in page


def test_only_who_serves_this_consultation_and_admins_read_it(visit):
    companion = OfficerFactory(services=[visit.service], hours=False)
    visit.officer_times.create(officer=companion, occupied=visit.occupied)

    readers = {"officer": visit.officer.account, "companion": companion.account, "admin": admin()}
    others = [visit.requested_by, planner(), OfficerFactory(services=[visit.service]).account, head()]

    assert {name: read(account, visit).status_code for name, account in readers.items()} == dict.fromkeys(
        readers, 200
    )
    assert [read(account, visit).status_code for account in others] == [404] * 4


def test_however_much_there_is_to_say_it_is_one_page(visit):
    visit.question = "Apakah saluran irigasi di dukuh kami dapat direhabilitasi tahun depan? " * 50
    visit.save()
    for day in range(2, 9):
        earlier = held_consultation(
            requested_by=visit.requested_by,
            starts_at=at(day, 9),
            service=visit.service,
            officer=visit.officer,
        )
        approved(earlier, recommendations=["Lengkapi data lokasi dan ukuran. " * 40])
    for number in range(6):
        BookingFileFactory(booking=visit)
        visit.replies.create(
            position=number, words="Apa kebutuhan utama Anda? " * 5, kind="text", text="Air. " * 90
        )

    pdf = read(visit.officer.account, visit, "paper")

    reader = PdfReader(io.BytesIO(pdf.getvalue() if pdf.streaming else pdf.content))
    assert pdf["Content-Type"] == "application/pdf"
    assert len(reader.pages) == 1
    assert "Lembar persiapan" in reader.pages[0].extract_text()
    assert date(2026, 11, 25).strftime("%Y") in reader.pages[0].extract_text()
