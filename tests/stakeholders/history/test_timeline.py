"""Who did what to what: steps for everybody, changed fields for those who watch."""

from datetime import date

import pghistory
import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.template.loader import render_to_string
from django.urls import reverse

from consultations.bookings.models import Booking, Status
from perkasa.core.models import StatusChange
from stakeholders.accounts.models import Account
from stakeholders.history.timeline import Change, timeline
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import (
    AssignmentFactory,
    OrganisationFactory,
    PositionFactory,
    RegionFactory,
    admin,
    auditor,
    citizen,
    head,
    planner,
)

pytestmark = pytest.mark.django_db


def test_everybody_reads_the_steps_with_their_reasons():
    booking, by = Booking(pk=7), head()
    StatusChange.write(booking, "begin", "", Status.REQUESTED, by=by, reason="")
    StatusChange.write(booking, "decline", Status.REQUESTED, Status.DECLINED, by=None, reason="Penuh.")

    lines = timeline(booking, reader=None)

    assert [(line.from_words, line.to_words, line.by, line.reason) for line in lines] == [
        ("", "Diajukan", by, ""),
        ("Diajukan", "Ditolak", None, "Penuh."),
    ]


@pytest.mark.parametrize("reader", [citizen, planner, head])
def test_changed_fields_are_not_for_everybody(reader):
    record = OrganisationFactory()

    assert timeline(record, reader=reader()) == []


@pytest.mark.parametrize("reader", [admin, auditor])
def test_those_who_watch_read_who_changed_which_field_from_what_to_what(reader):
    watcher, region = reader(), RegionFactory(name="Blumah")
    with pghistory.context(user=watcher.pk):
        record = OrganisationFactory(field_codes=["1.03"])
        record.field_codes, record.kind, record.region = ["1.03", "1.04"], Organisation.Kind.COUNCIL, region
        record.save()

    created, changed = timeline(record, reader=watcher)

    assert (created.to_words, created.by) == ("Data dibuat", watcher)
    assert changed.by == watcher
    assert set(changed.fields) == {
        Change("jenis", "perangkat daerah", "DPRD/Setwan"),
        Change("bidang urusan", "1.03", "1.03, 1.04"),
        Change("wilayah", "–", "Desa Blumah"),
    }


def test_periods_are_told_in_words():
    assignment = AssignmentFactory(period=DateRange(date(2025, 1, 1), None))
    assignment.period = DateRange(date(2025, 1, 1), date(2026, 1, 1))
    assignment.save()

    *_earlier, line = timeline(assignment, reader=auditor())

    assert line.fields == (Change("masa berlaku", "1 Januari 2025 – …", "1 Januari 2025 – 1 Januari 2026"),)


def test_passwords_leave_no_trace():
    ratna = citizen()
    ratna.set_password("rahasia-baru-sekali")
    ratna.save()

    assert [line.to_words for line in timeline(ratna, reader=auditor())] == ["Data dibuat"]


def test_a_record_without_row_history_has_only_its_steps():
    assert timeline(PositionFactory(), reader=auditor()) == []


@pytest.mark.parametrize("changes", [1, 5])
def test_the_number_of_queries_does_not_grow(django_assert_num_queries, changes):
    watcher = auditor()
    with pghistory.context(user=watcher.pk):
        record = OrganisationFactory(region=RegionFactory())
        for number in range(changes):
            record.code = f"5.01.0.00.0.00.0{number}.0000"
            record.save()
    watcher.may("history.read_all")

    with django_assert_num_queries(3):
        timeline(record, reader=watcher)


def test_a_request_leaves_the_number_of_the_account_and_nothing_else(client):
    ratna = citizen(full_name="Ratna")
    client.force_login(ratna)

    client.post(
        reverse("stakeholders:accounts.profile") + "?cari=rahasia", {"full_name": "Ratna W.", "phone": ""}
    )

    assert Account.objects.get(pk=ratna.pk).full_name == "Ratna W."
    assert ratna.events.latest("pgh_id").pgh_context.metadata == {"user": ratna.pk}


def test_the_component_shows_steps_and_fields_and_hides_people_from_the_public():
    record, watcher = OrganisationFactory(), auditor(full_name="Bayu Auditor")
    with pghistory.context(user=watcher.pk):
        record.code = "5.01.0.00.0.00.01.0000"
        record.save()
    lines = timeline(record, reader=watcher)

    inside = render_to_string("components/trail.html", {"changes": lines, "title": "Riwayat"})
    outside = render_to_string("components/trail.html", {"changes": lines, "public": True})

    assert "kode organisasi" in inside
    assert "Bayu Auditor" in inside
    assert "Bayu Auditor" not in outside


def test_the_history_page_of_the_admin_shows_the_trail(client):
    record, watcher = OrganisationFactory(), auditor()
    record.code = "5.01.0.00.0.00.01.0000"
    record.save()
    client.force_login(watcher)

    page = client.get(reverse("admin:stakeholders_organisation_history", args=[record.pk])).content.decode()

    assert "Data diubah" in page
    assert "kode organisasi: – → 5.01.0.00.0.00.01.0000" in page


def test_the_history_page_of_nothing_is_not_found(client):
    client.force_login(auditor())

    assert client.get(reverse("admin:stakeholders_organisation_history", args=[999_999])).status_code == 404
