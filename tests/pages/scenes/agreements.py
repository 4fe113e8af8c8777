"""A desk for the year of the proposals: one agreement that is in the Renja, and a pair that waits for it."""

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.statuses import Result
from tests.factories.forums import desk, in_a_week, item, running
from tests.factories.overlaps import finding, ruled
from tests.factories.planning import PLAN_YEAR
from tests.factories.plans import WORK

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    by = world.visitors["planner"]
    begins = in_a_week() + timedelta(days=10 * world.days + 6)
    at = desk(running(world.agency, by=by, begins=begins, plan_year=PLAN_YEAR), by)
    agreed = item(
        at, by, kind="support", title="Rehabilitasi irigasi", code=WORK, unit="Kilometer",
        proposed_target=Decimal("1.25"), organisation=world.agency, national_target=None,
    )  # fmt: skip
    desks.decide(agreed, Decision(Result.RECOMMENDED, Decimal("1.25")), version=1, by=by)
    agencies = [world.agency, world.visitors["rival"].organisations[0]]
    waiting = ruled(finding(*agencies, title=f"Pelatihan las kelompok {world.days}"), by=by)
    world.records |= {
        "desk-of-year": (at.code,), "agreement": (at.code, agreed.number),
        "waiting-pair": (at.code, waiting.code),
    }  # fmt: skip
