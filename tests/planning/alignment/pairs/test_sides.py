"""Programmes that the RPJMD gives to nobody find the agency that carries them out."""

from dataclasses import replace

import pytest

from perkasa.core.jobs import until_none_is_left
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.pairing import Pair
from planning.plans.models import Kind
from tests.factories.plans import PROGRAMME, PlanFactory, entries_for, put
from tests.factories.stakeholders import OrganisationFactory

pytestmark = pytest.mark.django_db


def rpjmd(*codes: str):
    """An RPJMD whose programmes stand for no agency."""
    plan = PlanFactory(kind=Kind.MEDIUM_TERM, first_year=2025, last_year=2029, works=0)
    [programme] = entries_for(OrganisationFactory(), 2027)[:1]
    put(plan, [replace(programme, code=code, organisation_id=None) for code in codes])
    return plan


def found() -> set[tuple[str, str, bool, bool]]:
    until_none_is_left(check_next)
    rows = LineCheck.objects.filter(comparison__pair=Pair.YEAR, level="programme")
    return {
        (row.comparison.agency, row.code, row.in_lower, row.in_upper)
        for row in rows.select_related("comparison__organisation")
    }


def test_an_agency_that_names_the_programme_carries_it_out_and_the_rest_is_the_regencys():
    agency = OrganisationFactory(short_name="DPUPR")
    rpjmd(PROGRAMME, "2.11.11")
    rkpd = PlanFactory(kind=Kind.YEARLY, works=0)

    put(rkpd, entries_for(agency))

    assert found() == {("DPUPR", PROGRAMME, True, True), ("Kabupaten", "2.11.11", False, True)}


def test_a_programme_taken_up_later_leaves_the_regency():
    agency = OrganisationFactory(short_name="DLH")
    rpjmd("2.11.11")
    rkpd = PlanFactory(kind=Kind.YEARLY, works=0)
    programme = replace(entries_for(agency)[0], code="2.11.11")
    put(rkpd, entries_for(OrganisationFactory(short_name="DPUPR")))
    assert ("Kabupaten", "2.11.11", False, True) in found()

    put(rkpd, [programme])

    assert ("DLH", "2.11.11", True, True) in found()
    assert not Comparison.objects.filter(pair=Pair.YEAR, organisation=None).exists()
