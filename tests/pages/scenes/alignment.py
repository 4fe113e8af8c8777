"""An RKPD beside the RPJMD it must follow, and a sheet that an agency tries out."""

from typing import TYPE_CHECKING

from perkasa.core.jobs import until_none_is_left
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.pairing import Pair
from planning.plans.imports import actions as imports
from planning.plans.models import Kind, Status
from tests.factories.plans import PlanFactory, entries_for, fix, put, sheet_of

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    by, year = world.visitors["admin"], 2027 + world.days
    medium = PlanFactory(
        kind=Kind.MEDIUM_TERM, first_year=year, last_year=year + 4, works=0, by=by, title=f"RPJMD {year}"
    )
    put(medium, entries_for(world.agency, year)[:1])
    yearly = PlanFactory(kind=Kind.YEARLY, first_year=year, works=0, by=by)
    put(yearly, entries_for(world.agency, year))
    for plan in (medium, yearly):
        fix(plan, by=by)
    draft = PlanFactory(
        kind=Kind.AGENCY_YEARLY, organisation=world.agency, first_year=year + 100, status=Status.DRAFT, by=by
    )
    tried = imports.upload(draft, sheet_of(draft, w1=5), by=by)
    imports.work_next()
    until_none_is_left(check_next)
    found = Comparison.objects.get(pair=Pair.YEAR, lower=yearly, upper=medium)
    world.records |= {
        "comparison": (found.pk,),
        "line-check": (LineCheck.objects.filter(comparison=found).order_by("pk").last().pk,),
        "trial": (draft.code, tried.pk),
    }
