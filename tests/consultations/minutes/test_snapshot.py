"""What the paper freezes: the order of a notula, dates in words, offices of that day, only what is true."""

from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from consultations.minutes.snapshot import content_of, signatories_of
from consultations.services.models import Mode
from perkasa.documents.papers.rendering import pdf_of
from stakeholders.accounts.models import Account, Assignment, Position
from stakeholders.accounts.roles import Permission, Role
from stakeholders.accounts.signatures import office_of
from stakeholders.organisations import actions as organisations
from tests.factories.consultations import RoomFactory, at
from tests.factories.minutes import approved, held_consultation, submitted
from tests.factories.stakeholders import OrganisationFactory, citizen, host

pytestmark = pytest.mark.django_db


def named(title: str, role: Role, *, kind: str = Assignment.Kind.DEFINITIVE, **details) -> Account:
    position = Position.objects.create(organisation=host(), title=title, role=role)
    account = citizen(**details)
    account.assignments.create(position=position, kind=kind, period=DateRange(date(2025, 1, 1), None))
    return account


def test_the_content_is_all_in_words():
    booking = held_consultation(organisation=OrganisationFactory(name="Desa Blumah"))
    content = content_of(submitted(booking))

    assert content["day_in_words"] == (
        "hari Kamis tanggal sembilan belas bulan November tahun dua ribu dua puluh enam"
    )
    assert (content["day"], content["time"]) == ("Kamis, 19 November 2026", "09.00–10.00 WIB")
    assert (content["place"], content["requested_by"]) == ("Daring", "Ratna Wulandari (Desa Blumah)")
    promise = content["follow_ups"][1]
    assert promise == {
        "code": promise["code"],
        "description": "Memeriksa Renja dinas",
        "owner": host().name,
        "due": "1 Desember 2026",
    }


def test_a_meeting_on_site_names_its_room_and_place():
    room = RoomFactory(name="Ruang Perkasa", place="Lantai 2")
    booking = held_consultation(mode=Mode.ON_SITE, room=room)

    assert content_of(submitted(booking))["place"] == "Ruang Perkasa, Lantai 2"


def test_the_one_who_approves_signs_with_their_office_and_the_time_of_approval():
    chief = named("Kepala Badan", Role.HEAD, kind=Assignment.Kind.ACTING, full_name="Sri Handayani")
    writer, visitor, signer = signatories_of(submitted(), approved_by=chief, at=at(19, 14, 12))

    assert writer == {"name": "Budi Santoso", "position": "Pencatat"}
    assert (visitor["name"], visitor["position"]) == ("Ratna Wulandari", "Pemohon")
    assert (signer["name"], signer["position"]) == ("Sri Handayani", "Plt. Kepala Badan")
    assert signer["note"] == "Disetujui melalui Perkasa pada Kamis, 19 November 2026 pukul 14.12 WIB"


def test_of_several_offices_the_one_that_may_approve_is_named_and_without_any_nothing():
    chief = named("Sekretaris", Role.PLANNER)
    office = Position.objects.create(organisation=host(), title="Plh. Kepala", role=Role.HEAD)
    chief.assignments.create(position=office, period=DateRange(date(2025, 1, 1), None))

    assert office_of(chief, Permission.MINUTES_APPROVE) == "Plh. Kepala"
    assert office_of(citizen()) == ""


def test_a_later_name_of_the_agency_does_not_change_a_paper_that_was_issued():
    paper = approved().paper
    before = paper.unit, paper.full_number
    organisations.rename(host(), "Badan Baru", "Baperida", since=date(2026, 1, 1))
    paper.refresh_from_db()

    assert (paper.unit, paper.full_number) == before
    assert pdf_of(paper).startswith(b"%PDF-")
    again = approved(held_consultation(starts_at=paper.about.booking.starts_at.replace(hour=13))).paper
    assert (again.unit, "Baperida" in again.full_number) == ("Badan Baru", True)
