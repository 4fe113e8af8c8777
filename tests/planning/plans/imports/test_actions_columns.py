"""Columns told by hand: asked once for each header, and for each agency by itself."""

import pytest
from django.urls import reverse

from perkasa.core.refusals import NotPossibleNow
from planning.plans.imports import actions
from planning.plans.imports.models import ColumnMatch, Phase
from planning.plans.models import Kind
from planning.plans.sheets.columns import IGNORED, Column
from tests.factories.plans import ACTIVITY, WORK, PlanFactory, bring_in, csv_of
from tests.factories.stakeholders import admin, operator

pytestmark = pytest.mark.django_db
OFFICE = "Rekening;Pekerjaan;Nilai 2027;Paraf"
ROW = f"{WORK};Rehabilitasi;Rp 7;ok"
TOLD = {0: Column("code"), 1: Column("name"), 2: Column("ceiling", 2027), 3: IGNORED}


def test_unknown_titles_are_asked_about_once_and_then_remembered_also_a_year_later():
    plan, by = PlanFactory(), admin()

    asked = bring_in(plan, csv_of(OFFICE, ROW), by=by)
    assert asked.phase == Phase.ASKING
    assert [column["samples"] for column in asked.header["columns"]] == [
        [WORK],
        ["Rehabilitasi"],
        ["Rp 7"],
        ["ok"],
    ]

    actions.tell_columns(asked, TOLD, by=by)
    actions.work_next()
    asked.refresh_from_db()
    assert (asked.phase, asked.counts) == (Phase.READY, {"new": 0, "changed": 1, "unchanged": 2})

    assert bring_in(plan, csv_of(OFFICE, ROW), by=by).phase == Phase.APPLIED
    assert plan.lines.with_sum(2027).get(code=ACTIVITY).total == 7
    later = PlanFactory(organisation=plan.organisation, first_year=2028)
    assert bring_in(later, csv_of(OFFICE.replace("2027", "2028"), ROW), by=by).phase == Phase.APPLIED
    assert later.lines.with_sum(2028).get(code=ACTIVITY).total == 7


def test_what_one_agency_said_is_not_taken_for_what_another_means():
    plan, by = PlanFactory(), admin()
    actions.tell_columns(bring_in(plan, csv_of(OFFICE, ROW), by=by), TOLD, by=by)

    other = bring_in(PlanFactory(works=0), csv_of(OFFICE, ROW), by=by)
    of_regency = bring_in(PlanFactory(kind=Kind.YEARLY, works=0), csv_of(OFFICE, ROW), by=by)

    assert {other.phase, of_regency.phase} == {Phase.ASKING}
    assert ColumnMatch.objects.count() == 1


def test_a_file_that_was_applied_is_not_told_anything_any_more():
    plan, by = PlanFactory(), admin()
    found = bring_in(plan, csv_of("Kode;Uraian;Pagu 2027", f"{WORK};Rehabilitasi;7"), by=by)

    with pytest.raises(NotPossibleNow):
        actions.tell_columns(found, TOLD, by=by)


def test_an_operator_matches_the_columns_on_a_page(client):
    plan = PlanFactory()
    by = operator(plan.organisation)
    client.force_login(by)
    found = bring_in(plan, csv_of("Kode;Pekerjaan;Nilai <b>;Pagu 2027", f"{WORK};Rehab <b>;x;7"), by=by)
    address = reverse("planning:plans.imports.columns", args=[plan.code, found.pk])

    result, page = client.get(found.get_absolute_url()), client.get(address)
    twice = client.post(
        address, {"column_0": "code", "column_1": "name", "column_2": "ceiling+0", "column_3": "ceiling+0"}
    )
    without = client.post(
        address, {"column_0": "code", "column_1": "name", "column_2": "note", "column_3": "ignored"}
    )
    sent = client.post(
        address, {"column_0": "code", "column_1": "name", "column_2": "note", "column_3": "ceiling+0"}
    )
    actions.work_next()

    assert "Judul kolom tidak dikenali" in result.text
    assert "Rehab &lt;b&gt;" in page.text
    assert "<b>" not in page.text
    assert "Pagu 2027 sudah dipilih untuk kolom lain" in twice.text
    assert "paling sedikit satu Target atau Pagu" in without.text
    assert "Terapkan ke dokumen" in client.get(sent.url).text
    assert "D: Pagu 2027" in client.get(sent.url).text
