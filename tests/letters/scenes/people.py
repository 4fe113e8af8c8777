"""An office is handed over, and an admin looks on for somebody who asked for help."""

from perkasa.home.handover import actions as handover
from stakeholders.accounts.models import Assignment
from stakeholders.support import actions as support
from tests.factories.stakeholders import planner
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    leaver, taker = planner(), planner()
    office = Assignment.objects.in_force().get(account=leaver)
    handover.hand_over(office, to=taker, kind=Assignment.Kind.DEFINITIVE, by=cast.admin)
    support.begin(cast.visitor, reason=REASON, by=cast.admin)
