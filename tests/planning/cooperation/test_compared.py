"""A cooperation is compared with what others plan in every year it lasts."""

from datetime import date

import pytest

from perkasa.core.jobs import until_none_is_left
from planning.cooperation.deeds.models import Kind as DeedKind
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status
from planning.overlap.actions import check_next
from planning.overlap.models import Entry, Finding
from planning.overlap.searches import begin_search, search_next
from planning.proposals.alike import alike_of
from planning.proposals.models import Proposal
from tests.factories.cooperation import at, cooperation, ready, signed
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import planner

pytestmark = pytest.mark.django_db
TITLE = "Pembangunan jembatan gantung Desa Getas"


def years_of(found: Cooperation) -> tuple[int | None, int | None]:
    entry = Entry.objects.get(source=Entry.Source.COOPERATION, source_id=found.pk)
    return entry.year, entry.last_year


def five_years() -> Cooperation:
    return cooperation(planner(), title=TITLE, starts=date(2026, 1, 1), ends=date(2030, 12, 31))


def proposed(year: int) -> Proposal:
    return ProposalFactory(title=TITLE, plan_year=year, region=None)


def pairs() -> set[frozenset[tuple[str, int]]]:
    return {
        frozenset((side.source, side.source_id) for side in (found.first, found.second))
        for found in Finding.objects.select_related("first", "second")
    }


def test_a_proposal_meets_a_cooperation_that_lasts_into_its_year():
    lasting, within, later = five_years(), proposed(2028), proposed(2031)
    together = {frozenset({("cooperation", lasting.pk), ("proposal", within.pk)})}

    assert years_of(lasting) == (2026, 2030)
    assert [one.entry.source_id for one in alike_of(within, planner())] == [lasting.pk]
    assert alike_of(later, planner()) == []
    until_none_is_left(check_next)
    assert pairs() == together
    Finding.objects.all().delete()
    for year in (2026, 2028, 2031, 2026):
        begin_search(year)
        until_none_is_left(search_next)
    assert pairs() == together


def test_an_addendum_that_extends_a_cooperation_is_compared_in_its_new_years():
    by = planner()
    found = at(Status.RUNNING, by, starts=date(2026, 1, 1))
    assert years_of(found) == (2026, 2029)

    contract = found.deeds.get(kind=DeedKind.CONTRACT)
    signed(ready(found, DeedKind.ADDENDUM, by, amends=contract), by, date(2030, 4, 10))

    assert years_of(found) == (2026, 2030)


def test_a_cooperation_without_a_day_lasts_one_year_or_none():
    by = planner()
    begun = cooperation(by, starts=date(2026, 1, 1))
    open_ended = cooperation(by, ends=date(2030, 1, 1))

    assert (years_of(begun), years_of(open_ended)) == ((2026, None), (None, None))
