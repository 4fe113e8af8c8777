"""Two editions side by side: what became of every code, and what still stands on a vanished one."""

from datetime import timedelta

import pytest
from django.utils import timezone

from planning.nomenclature.actions import Source, load_edition
from planning.nomenclature.crosswalk import Fate, crosswalk, with_guesses
from planning.nomenclature.reading import read_nomenclature
from planning.nomenclature.standing import standing_on
from planning.plans.content import Entry, Key
from planning.proposals.statuses import Status
from tests.factories.consultations import BookingFactory
from tests.factories.planning import EditionFactory, NomenclatureItemFactory, ProposalFactory
from tests.factories.plans import PlanFactory, put
from tests.factories.stakeholders import OrganisationFactory, operator
from tests.fixtures.shared import shared_file

pytestmark = pytest.mark.django_db
LISTS = {
    2024: "nomenklatur/asli-sub-keg-900-2023.xlsx",
    2027: "nomenklatur/asli-nomenklatur-subkegiatan-20260123005058.xlsx",
}
BRIDGE, ROAD = "1.03.10.2.01.0001", "1.03.10.2.01.0002"


@pytest.fixture
def editions():
    return EditionFactory(valid_from_year=2024), EditionFactory(valid_from_year=2027)


def item(edition, code: str, name: str, **more):
    return NomenclatureItemFactory(edition=edition, code=code, name=name, **more)


def test_every_code_has_its_fate(editions):
    before, after = editions
    for edition in editions:
        item(edition, BRIDGE, "Pembangunan  Jembatan" if edition == before else "Pembangunan jembatan")
    item(before, ROAD, "Pembangunan Jalan")
    item(after, ROAD, "Peningkatan Jalan")
    item(before, "1.03.10.2.01.0003", "Survei Leger Jalan")
    item(after, "1.03.10.2.01.0004", "Pemeliharaan Drainase")

    found = crosswalk(before, after)

    assert found.counts == {Fate.KEPT: 1, Fate.RENAMED: 1, Fate.VANISHED: 1, Fate.NEW: 1}


def test_a_vanished_code_leads_to_what_names_it_as_its_predecessor_else_to_the_likest_name(editions):
    before, after = editions
    item(before, BRIDGE, "Pembangunan Jembatan")
    item(before, ROAD, "Rehabilitasi Jalan Kabupaten")
    item(before, "1.03.10.2.01.0003", "Lain sama sekali")
    item(after, "1.03.10.2.01.0011", "Konstruksi", predecessor_codes=[BRIDGE])
    item(after, "1.03.10.2.01.0012", "Rehabilitasi Jalan Kabupaten/Kota")

    found = with_guesses(crosswalk(before, after).of(Fate.VANISHED), after)

    assert [(each.code[-1], each.successors, each.is_guess) for each in found] == [
        ("1", ("1.03.10.2.01.0011",), False), ("2", ("1.03.10.2.01.0012",), True), ("3", (), True),
    ]  # fmt: skip


def test_what_is_filed_and_planned_on_a_code_is_found():
    proposal = ProposalFactory(status=Status.SUBMITTED)
    plan = PlanFactory(organisation=OrganisationFactory(), status="fixed")
    ProposalFactory()

    found = standing_on(["1.03.02.2.02.0001"], 2027, None)

    assert [each.title for each in found["1.03.02.2.02.0001"]] == [
        f"{plan.title}: 1.03.02.2.02.0001 Rehabilitasi Jaringan Irigasi 1",
        str(proposal),
    ]
    assert standing_on(["1.03.02.2.02.0001"], 2028, None) == {}


def test_a_line_written_in_the_agencys_own_field_stands_on_the_code_of_every_agency():
    plan = PlanFactory(works=0)
    pk = plan.organisation_id
    works = Entry("sub_activity", "1.03.01.2.01.0009", "Evaluasi", pk, Key(pk, "1.03.01.2.01"))
    activity = Entry("activity", "1.03.01.2.01", "Perencanaan", pk, Key(pk, "1.03.01"))
    put(plan, [Entry("programme", "1.03.01", "PENUNJANG", pk), activity, works])

    drafter = operator(plan.organisation)

    assert list(standing_on(["X.XX.01.2.01.0009"], 2027, drafter)) == ["X.XX.01.2.01.0009"]
    assert standing_on(["X.XX.01.2.01.0009"], 2027, None) == {}


def test_between_the_official_lists_543_codes_vanished_698_came_and_2852_are_common():
    editions = []
    for year, name in LISTS.items():
        reading = read_nomenclature(shared_file(name))
        source = Source(name=name, valid_from_year=year, sha256=f"{year}" * 16)
        editions.append(load_edition(reading.items, source).edition)

    counts = crosswalk(*editions).counts

    assert (counts[Fate.VANISHED], counts[Fate.NEW], counts[Fate.KEPT] + counts[Fate.RENAMED]) == (
        543,
        698,
        2852,
    )
    assert sum(counts.values()) == 543 + 698 + 2852


def test_an_answer_for_a_coming_consultation_is_told_to_those_who_may_read_it():
    booking = BookingFactory(status="confirmed", starts_at=timezone.now() + timedelta(days=30))
    booking.replies.create(words="Apa?", kind="sub_activity", value=BRIDGE, text=f"{BRIDGE} Jembatan")

    found = standing_on([BRIDGE], 2027, booking.requested_by)

    assert [each.url for each in found[BRIDGE]] == [booking.get_absolute_url()]
    assert standing_on([BRIDGE], 2027, None) == {}
