"""What resembles a plan while it is typed, among what its author may see."""

import pytest

from planning.overlap.actions import record
from planning.overlap.entries import Entry as Written
from planning.overlap.models import Entry
from planning.overlap.neighbours import resembling
from planning.overlap.official import official_judge
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, operator, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def getas():
    district = RegionFactory(code="33.24.05", kind="district", name="Singorojo")
    return RegionFactory(code="33.24.05.2001", kind="village", name="Getas", parent=district)


def titles(draft: Written, account=None) -> list[str]:
    return [one.entry.title for one in resembling(draft, judge=official_judge(), account=account)]


def test_the_closest_stands_first_with_its_reasons(getas):
    for number, title in enumerate(("Pemb. TPT RT 1/2", "Talud Dusun Krajan", "Pelatihan menjahit")):
        record(Entry.Source.PROPOSAL, number, title=title, region=getas, year=2027, is_public=True)
    draft = Written("Pembangunan talud RT 01 RW 02", village="Getas", district="Singorojo", year=2027)

    closest = resembling(draft, judge=official_judge(), account=None)[0]

    assert closest.entry.title == "Pemb. TPT RT 1/2"
    assert closest.judgement.is_overlap
    assert "Pelatihan menjahit" not in titles(draft)


def test_a_strangers_draft_never_shows(getas):
    agency, stranger = OrganisationFactory(), OrganisationFactory()
    record(Entry.Source.PROPOSAL, 1, title="Talud RT 1 RW 2", region=getas, year=2027, organisation=agency)
    draft = Written("Pembangunan talud RT 01 RW 02", village="Getas", district="Singorojo", year=2027)

    assert titles(draft, operator(agency)) == ["Talud RT 1 RW 2"]
    assert titles(draft, operator(stranger)) == titles(draft, planner()) == titles(draft) == []


def test_without_a_place_rare_words_lead_to_it(getas):
    record(Entry.Source.PRACTICE, 1, title="Pelatihan ecoprint bagi PKK", year=2027, is_public=True)
    record(
        Entry.Source.PROPOSAL, 2, title="Pelatihan ecoprint ibu-ibu", region=getas, year=2027, is_public=True
    )

    assert set(titles(Written("Pelatihan eco print untuk perempuan", year=2027))) == {
        "Pelatihan ecoprint bagi PKK",
        "Pelatihan ecoprint ibu-ibu",
    }


@pytest.mark.parametrize(
    ("year", "is_found"), [(2025, False), (2026, True), (2028, True), (2030, True), (2031, False)]
)
def test_what_lasts_is_found_in_every_one_of_its_years(getas, year, is_found):
    record(
        Entry.Source.COOPERATION, 1, title="Talud RT 1 RW 2", region=getas, year=2026, last_year=2030,
        is_public=True,
    )  # fmt: skip
    drafts = (
        Written("Talud RT 1 RW 2", village="Getas", district="Singorojo", year=year),
        Written("Talud RT 1 RW 2", district="Singorojo", year=year),
    )

    assert [titles(draft) == ["Talud RT 1 RW 2"] for draft in drafts] == [is_found, is_found]


def test_what_is_typed_for_many_years_meets_what_is_planned_for_one_of_them(getas):
    for year in (2025, 2026, 2027):
        record(
            Entry.Source.PROPOSAL,
            year,
            title=f"Talud RT 1 RW 2 ({year})",
            region=getas,
            year=year,
            is_public=True,
        )
    draft = Written("Talud RT 1 RW 2", village="Getas", district="Singorojo", year=2026, last_year=2030)

    assert set(titles(draft)) == {"Talud RT 1 RW 2 (2026)", "Talud RT 1 RW 2 (2027)"}


def test_another_year_is_another_plan(getas):
    record(Entry.Source.PROPOSAL, 1, title="Talud RT 1 RW 2", region=getas, year=2026, is_public=True)

    assert titles(Written("Talud RT 1 RW 2", village="Getas", district="Singorojo", year=2027)) == []
