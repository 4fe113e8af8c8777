"""The works of a year stand among everything that is compared, each once."""

from dataclasses import replace

import pytest

from perkasa.core.jobs import until_none_is_left
from planning.overlap.actions import check_next
from planning.overlap.models import Entry, Finding, Waiting
from planning.plans.models import Kind, Status
from tests.factories.overlaps import ruled
from tests.factories.planning import ProposalFactory
from tests.factories.plans import ACTIVITY, PROGRAMME, WORK, PlanFactory, entries_for, put
from tests.factories.stakeholders import OrganisationFactory

pytestmark = pytest.mark.django_db


def works() -> list[tuple[str, str, bool]]:
    rows = Entry.objects.filter(source=Entry.Source.PLAN_LINE).order_by("agency", "code")
    return list(rows.values_list("agency", "code", "is_public"))


def test_a_work_written_into_a_renja_is_an_entry_in_the_same_transaction():
    renja = PlanFactory(works=2)

    agency = renja.organisation.short_name
    assert works() == [(agency, f"{ACTIVITY}.0001", False), (agency, f"{ACTIVITY}.0002", False)]
    entry = Entry.objects.get(code=WORK)
    assert (entry.year, entry.budget, entry.is_filed) == (2027, 150_000_000, True)
    assert entry.region.code == "33.24.01"
    assert Waiting.objects.count() == 2


def test_what_changes_waits_again_and_what_goes_is_forgotten():
    renja = PlanFactory(works=2)
    until_none_is_left(check_next)
    first, second = (
        entry for entry in entries_for(renja.organisation, works=2) if entry.code.startswith(f"{ACTIVITY}.")
    )

    put(renja, [replace(first, name="Pembangunan Jembatan")], without=[second.key])

    assert [code for _agency, code, _is_public in works()] == [first.code]
    assert Waiting.objects.get().entry.title == "Pembangunan Jembatan"
    until_none_is_left(check_next)
    put(renja, [replace(first, name="Pembangunan Jembatan", note="Catatan.")])
    assert not Waiting.objects.exists()


def test_the_rkpd_speaks_only_for_agencies_without_a_renja():
    one, other = OrganisationFactory(), OrganisationFactory()
    PlanFactory(organisation=one)
    rkpd = PlanFactory(kind=Kind.YEARLY, works=0)

    put(rkpd, [*entries_for(one), *entries_for(other)])

    assert sorted(agency for agency, _code, _is_public in works()) == sorted(
        [one.short_name, other.short_name]
    )


def test_everybody_may_read_what_was_fixed():
    PlanFactory(status=Status.FIXED)

    assert [is_public for _agency, _code, is_public in works()] == [True]


def test_an_office_that_keeps_itself_running_overlaps_with_nobody():
    renja = PlanFactory(works=0)
    programme, activity, work = entries_for(renja.organisation)
    own = {PROGRAMME: "X.XX.01", ACTIVITY: "X.XX.01.2.02"}
    rows = [
        replace(programme, code=own[PROGRAMME]),
        replace(activity, code=own[ACTIVITY], parent=replace(programme, code=own[PROGRAMME]).key),
        replace(work, code="X.XX.01.2.02.0001", parent=replace(activity, code=own[ACTIVITY]).key),
    ]

    put(renja, rows)

    assert works() == []


def test_two_agencies_with_the_same_work_are_found_and_the_ruling_outlives_a_newer_version():
    one, other = PlanFactory(works=0), PlanFactory(works=0)
    for renja in (one, other):
        put(renja, [replace(entry, location="Desa Getas") for entry in entries_for(renja.organisation)])
    until_none_is_left(check_next)

    found = Finding.objects.select_related("first", "second").get()
    ruling = ruled(found)

    assert {found.first.agency, found.second.agency} == {
        one.organisation.short_name, other.organisation.short_name,
    }  # fmt: skip
    assert ruling.holds


def test_a_proposal_and_the_line_of_its_own_agency_are_one_work_and_no_overlap():
    renja = PlanFactory(works=0)
    work = entries_for(renja.organisation)
    put(renja, work)
    proposal = ProposalFactory(organisation=renja.organisation, title=work[-1].name, status="submitted")
    until_none_is_left(check_next)

    assert (
        Entry.objects.get(source="proposal").sub_activity
        == Entry.objects.get(source="plan_line").sub_activity
    )
    assert not Finding.objects.exists(), proposal.code
