"""A made-up year of a regency through its spreadsheets, out and in again, without the loss of a rupiah."""

import io
from dataclasses import replace

import openpyxl
import pytest

from benchmarks.plans.house import bring_in, settle
from benchmarks.plans.made import SMALL, WHOLE, YEAR, made_year
from benchmarks.plans.measuring import begin
from benchmarks.plans.year import sheet_of, write_year
from planning.plans.content import Key, content_of
from planning.plans.reading import total_of
from planning.plans.sheets.writing import workbook_of
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db


def test_five_documents_go_in_out_and_in_again_without_a_difference():
    agencies, by = settle(SMALL.agencies), admin()
    pks = {number: agency.pk for number, agency in enumerate(agencies, 1)} | {None: None}

    def as_stored(entry):
        parent = entry.parent and Key(pks[entry.parent.organisation_id], entry.parent.code)
        return replace(entry, organisation_id=pks[entry.organisation_id], parent=parent)

    for made in made_year(SMALL):
        plan = begin(made, agencies[0], by)
        bring_in(plan, sheet_of(made, SMALL.agencies), by)
        stored = {key: replace(entry, place_codes=()) for key, entry in content_of(plan).items()}
        assert stored == {said.key: said for said in map(as_stored, made.content.values())}
        assert total_of(plan, YEAR) == made.total(YEAR)

        again = bring_in(plan, workbook_of(plan, made.layout), by)

        assert again.counts == {"new": 0, "changed": 0, "unchanged": len(made.content)}
        plan.refresh_from_db()
        assert plan.content_version == 1


def test_the_sheet_says_the_sum_of_its_lowest_rows_to_the_rupiah():
    yearly = next(made for made in made_year(SMALL) if made.name == "rkpd")

    rows = list(openpyxl.load_workbook(io.BytesIO(sheet_of(yearly, SMALL.agencies))).active.values)

    assert rows[1][7] == f"Pagu Indikatif {YEAR} (Rp)"
    lowest = sum(row[7] for row in rows[3:] if row[8])  # those that say where their money comes from
    assert (lowest, rows[-1][7]) == (yearly.total(YEAR), yearly.total(YEAR))


def test_a_whole_year_has_the_size_of_a_regency_and_is_the_same_each_time(tmp_path):
    year = made_year()

    assert sum(len(made.content) for made in year) == WHOLE.lines == 3_000
    assert sum(len(said.measures) for made in year for said in made.content.values()) == 8_000
    assert {said.organisation_id for made in year for said in made.content.values()} == {None, *range(1, 29)}
    assert len({said.location for made in year for said in made.content.values()} - {""}) == 20
    assert year == made_year()
    assert [path.name for path in write_year(tmp_path, SMALL)] == [
        "rpjpd-2025.xlsx", "rpjmd-2025.xlsx", "renstra-2025.xlsx", "rkpd-2027.xlsx", "renja-2027.xlsx",
    ]  # fmt: skip
