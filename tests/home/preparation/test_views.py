"""What the officer reads before a consultation, on a page and on one sheet of paper."""

import io
from datetime import date

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from consultations.bookings.models import Status
from consultations.minutes.models import Minutes
from perkasa.home.preparation.sheet import sheet_of
from planning.overlap.actions import record
from planning.overlap.models import Entry
from tests.factories.consultations import MONDAY, BookingFileFactory, OfficerFactory, at
from tests.factories.minutes import approved, held_consultation, promises_of
from tests.factories.planning import ProposalFactory
from tests.factories.plans import PlanFactory
from tests.factories.queue import promised
from tests.factories.stakeholders import RegionFactory, admin, citizen, head, host, operator, planner

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


def text_of(pdf) -> str:
    """What stands on the one page of the paper."""
    [page] = PdfReader(io.BytesIO(pdf.getvalue() if pdf.streaming else pdf.content)).pages
    return " ".join(page.extract_text().split())


def test_the_officer_reads_who_comes_what_was_advised_and_what_is_open(visit):
    BookingFileFactory(booking=visit)

    page = read(visit.officer.account, visit).content.decode()

    for words in ("Ratna Wulandari", "Lengkapi volume, lalu ajukan", "Mengukur bentang jembatan", "BKS-"):
        assert words in page


def test_earlier_advice_reads_as_one_sentence_and_ends_with_a_whole_word(visit):
    long = (
        "Lengkapi volume pekerjaan serta titik awal dan akhirnya menurut gambar kerja yang telah disetujui."
    )
    before = Minutes.objects.get()
    Minutes.objects.filter(pk=before.pk).update(recommendations=["Ukur bentangnya.", long, long])

    told = sheet_of(visit, visit.officer.account).parts[1].items[0].text

    assert told.startswith("Ukur bentangnya; Lengkapi volume pekerjaan")
    assert (told.removesuffix(" …") != told, len(told) <= 130) == (True, True)
    assert told.removesuffix(" …").split()[-1] in long.split()


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


def test_plan_lines_that_the_proposals_and_answers_touch_stand_on_page_and_paper(visit):
    by = operator()
    [agency] = by.organisations
    plan = PlanFactory(organisation=agency, status="fixed", works=2)
    first, second = plan.lines.filter(level="sub_activity").order_by("code")
    ProposalFactory(organisation=agency, agency=agency, by=by, sub_activity=first.item, status="submitted")
    visit.organisation = agency
    visit.save()
    visit.replies.create(words="Sub kegiatan?", kind="sub_activity", value=second.code, text=str(second))

    page = read(visit.officer.account, visit).content.decode()
    paper = text_of(read(visit.officer.account, visit, "paper"))

    assert "Baris rencana yang tersentuh" in page
    for line in (first, second):
        assert f'href="/rencana/{plan.code}/butir/{line.pk}/"' in page
        assert line.code in paper
    assert plan.title in paper


def test_what_lies_near_in_the_village_that_was_named_stands_on_page_and_paper(visit):
    village = RegionFactory(name="Wonodadi")
    near = "Rehab saluran irigasi tersier"
    record(Entry.Source.PROPOSAL, 1, title=near, region=village, year=2027, is_public=True)
    visit.replies.create(words="Di desa mana?", kind="region", value=village.code, text=village.full_name)
    visit.subject = "Rehabilitasi saluran irigasi"
    visit.save()

    page = read(visit.officer.account, visit).content.decode()

    assert near in page.partition("Usulan yang mirip atau berdekatan")[2]
    assert near in text_of(read(visit.officer.account, visit, "paper"))


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

    assert pdf["Content-Type"] == "application/pdf"
    assert "Lembar persiapan" in text_of(pdf)
    assert date(2026, 11, 25).strftime("%Y") in text_of(pdf)
