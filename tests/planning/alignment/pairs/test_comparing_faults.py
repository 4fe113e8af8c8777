"""A regency year with two hundred planted faults: every one is found, and nothing else."""

import pytest

from perkasa.core.jobs import until_none_is_left
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.comparing import compare
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.pairing import PAIRINGS, Pair, Pairing
from planning.alignment.pairs.points import Side
from planning.alignment.pairs.rules import Rules
from planning.alignment.pairs.sides import side_of_content
from planning.alignment.pairs.standing import Reference
from planning.nomenclature.models import NomenclatureItem
from planning.plans.models import OF_AN_AGENCY, OF_ONE_YEAR, Kind, Plan
from stakeholders.organisations.models import Organisation
from tests.factories.planning import PLAN_YEAR
from tests.factories.regency_year import FIRST, LAST, Documents, documents
from tests.factories.years import agencies_with_works, programmes_of, stored
from tests.planning.alignment.pairs.faults import KINDS, Expected, Spot

pytestmark = pytest.mark.django_db
AGENCIES, PROGRAMMES = 10, 20


def planted(agencies: dict[Organisation, list]) -> tuple[Documents, set[str], Expected]:
    """A year with one fault in every programme, the codes in force in it, and what must be found."""
    contents = documents({agency.pk: items for agency, items in agencies.items()}, PLAN_YEAR)
    in_force = set(NomenclatureItem.objects.values_list("code", flat=True))
    spots = [
        Spot(contents, agency.pk, programme, PLAN_YEAR, in_force)
        for agency, items in agencies.items()
        for programme in programmes_of(items)
    ]
    expected: Expected = set()
    for number, spot in enumerate(spots):
        expected |= KINDS[number % len(KINDS)](spot)
    return contents, in_force, expected


def side(contents: Documents, kind: Kind, agency: Organisation) -> Side:
    """What a document says of an agency."""
    first, last = (PLAN_YEAR, PLAN_YEAR) if kind in OF_ONE_YEAR else (FIRST, LAST)
    content = contents[kind, agency.pk if kind in OF_AN_AGENCY else None]
    return side_of_content(Plan(kind=kind, first_year=first, last_year=last), agency, content)


def compared(pairing: Pairing, contents: Documents, agency: Organisation, reference: Reference) -> Expected:
    """What the checks say is wrong in one pair of one agency."""
    upper = side(contents, pairing.upper, agency) if pairing.upper else None
    lines = compare(pairing, side(contents, pairing.lower, agency), upper, reference, Rules())
    return {
        (pairing.pair, agency.pk, line.code, result.number)
        for line in lines
        for result in line.results
        if not result.passed
    }


def stored_failures() -> Expected:
    """What the checks wrote down as wrong."""
    rows = LineCheck.objects.values_list("comparison__pair", "comparison__organisation", "code", "results")
    return {
        (Pair(pair), agency, code, number)
        for pair, agency, code, results in rows
        for number, passed, _sentence in results
        if not passed
    }


def test_two_hundred_faults_of_twenty_kinds_are_found_and_none_is_invented():
    agencies = agencies_with_works(AGENCIES, PROGRAMMES)
    contents, in_force, expected = planted(agencies)
    regions = frozenset({"33.24", "33.24.01"})
    reference = Reference("Nomenklatur", frozenset(in_force), {}, regions, "Kabupaten Kendal", "33.24")

    found = {
        failure
        for pairing in PAIRINGS.values()
        for agency in agencies
        if pairing.is_of_agencies
        for failure in compared(pairing, contents, agency, reference)
    }

    assert (AGENCIES * PROGRAMMES, len(KINDS)) == (200, 20)
    assert found - expected == set()
    assert expected - found == set()


def test_the_worker_finds_the_same_in_the_database():
    agencies = agencies_with_works(1, PROGRAMMES)
    contents, in_force, expected = planted(agencies)
    NomenclatureItem.objects.exclude(code__in=in_force).delete()
    stored(contents, agencies)

    until_none_is_left(check_next)

    assert stored_failures() == expected


def test_a_year_that_agrees_has_nothing_to_find():
    agencies = agencies_with_works(2, 3)
    stored(documents({agency.pk: items for agency, items in agencies.items()}, PLAN_YEAR), agencies)

    until_none_is_left(check_next)

    assert stored_failures() == set()
    assert {(row.verdict, row.score) for row in Comparison.objects.all()} == {("aligned", 100)}
