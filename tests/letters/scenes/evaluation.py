"""The report of a quarter goes its way, comes back once, and its last day is near."""

from datetime import timedelta

import time_machine
from django.utils import timezone

from planning.evaluation import actions
from planning.evaluation.reminding import remind_next
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.factories.stakeholders import OrganisationFactory, head, operator, planner
from tests.letters.scenes.cast import Cast


def happen(cast: Cast) -> None:
    agency, noon = OrganisationFactory(), timezone.localtime().replace(hour=12)
    by, verifier, certifier = operator(agency), planner(), head()
    report = made.report(Status.RETURNED, organisation=agency, by=by, verifier=verifier)
    made.fill(report, by=by)
    actions.send(report, by=by)
    actions.verify(report, by=verifier)
    actions.certify(report, by=certifier)
    made.quarter(2, closes_on=noon.date() + timedelta(days=1))
    with time_machine.travel(noon, tick=False):
        remind_next()
