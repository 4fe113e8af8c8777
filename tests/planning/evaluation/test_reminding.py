"""Agencies that owe a report are reminded of its last day in time and once; who has sent is left alone."""

from datetime import date, datetime

import pytest
import time_machine
from django.utils import timezone

from planning.evaluation import opening
from planning.evaluation.statuses import Status
from planning.evaluation.tasks import remind_reports
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories import evaluation as made
from tests.factories.stakeholders import OrganisationFactory, operator, planner

pytestmark = pytest.mark.django_db
OPENS, CLOSES = date(2027, 4, 1), date(2027, 4, 30)


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2027, 4, day, hour, tzinfo=timezone.get_default_timezone())


def told() -> set:
    return {notice.recipient for notice in Notification.objects.filter(kind=Kind.EVALUATION_DUE)}


def test_only_those_who_owe_a_report_are_told_and_only_once():
    late, done = OrganisationFactory(), OrganisationFactory()
    siti, sender = operator(late), operator(done)
    with time_machine.travel(at(5), tick=False) as clock:
        made.quarter(opens_on=OPENS, closes_on=CLOSES)
        made.renja(late)
        made.report(Status.SENT, organisation=done, by=sender)
        made.quarter(opens_on=OPENS, closes_on=CLOSES)
        clock.move_to(at(26))
        assert remind_reports() == 0
        clock.move_to(at(28, 7))
        assert remind_reports() == 0
        clock.move_to(at(28))
        assert (remind_reports(), remind_reports()) == (1, 0)

    assert told() == {siti}


def test_another_last_day_is_another_reminder():
    agency = OrganisationFactory()
    operator(agency)
    with time_machine.travel(at(28), tick=False):
        quarter = made.quarter(opens_on=OPENS, closes_on=CLOSES)
        made.renja(agency)
        remind_reports()
        quarter.refresh_from_db()
        quarter.closes_on = date(2027, 5, 3)
        opening.put(quarter, by=planner())

        assert remind_reports() == 1
