"""A dashboard asks the database as often for six agencies and two quarters as for two and one."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from planning.evaluation.dashboards.counting import keep
from planning.evaluation.quarters import Quarter
from planning.evaluation.statuses import Status
from tests.factories import evaluation as made
from tests.factories.stakeholders import OrganisationFactory, head, operator, planner

pytestmark = pytest.mark.django_db
ASKED = {"public": 5, "printout": 3, "planner": 7, "leading": 12, "leading_printout": 11, "agency": 10}


def test_the_number_of_questions_stays_as_agencies_and_quarters_grow(client):
    boss, checks = head(), planner()
    client.force_login(boss)

    few = _asked(client, _year_of(1, boss, checks))
    many = _asked(client, _year_of(2, boss, checks))

    assert few == ASKED
    assert many == ASKED


def _year_of(number: int, boss, checks):
    """So many more agencies late, waiting and behind in as many closed quarters; answers the last agency."""
    for place in range(1, number + 1):
        late, behind = OrganisationFactory(), OrganisationFactory()
        made.report(organisation=late, by=operator(late), number=place)
        by = operator(behind)
        for quarter in range(1, place + 1):
            report = made.fill(made.report(organisation=behind, by=by, number=quarter), by=by, result="0.1")
            made.explained(report, by=by)
            made.lead(report, Status.FINAL if quarter == 1 else Status.SENT, by, checks, boss)
    Quarter.objects.update(closes_on=timezone.localdate() - timedelta(days=1))
    keep(made.YEAR)
    return behind


def _asked(client, agency) -> dict[str, int]:
    """The questions of each dashboard, the first visit thrown away."""
    found = {}
    for name in ASKED:
        args = [agency.slug] if name == "agency" else []
        address = reverse(f"planning:evaluation.dashboards.{name}", args=args)
        client.get(address, {"tahun": made.YEAR})
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address, {"tahun": made.YEAR}).status_code == 200
        found[name] = len(asked)
    return found
