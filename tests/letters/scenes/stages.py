"""A stage of the plan year ends soon, and an agency is exempted from it."""

from datetime import timedelta

import time_machine
from django.utils import timezone

from planning.stages import actions
from planning.stages.models import Opens
from planning.stages.reminding import remind_next
from tests.factories.stages import StageFactory
from tests.factories.stakeholders import OrganisationFactory, operator
from tests.letters.scenes.cast import REASON, Cast


def happen(cast: Cast) -> None:
    noon = timezone.localtime().replace(hour=12)
    today = noon.date()
    agency = OrganisationFactory()
    operator(agency)
    stage = StageFactory(starts=today, ends=today + timedelta(days=1), opens=Opens.PROPOSALS)
    with time_machine.travel(noon, tick=False):
        remind_next()
    actions.exempt(stage, agency, until=today + timedelta(days=9), reason=REASON, by=cast.admin)
