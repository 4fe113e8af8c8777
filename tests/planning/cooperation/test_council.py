"""The clock of the DPRD: 45 working days, told of once, and silence that counts for nothing unless set so."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from planning.cooperation.actions import advance
from planning.cooperation.refusals import NotReady
from planning.cooperation.statuses import Status
from planning.cooperation.tasks import warn
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.cooperation import at, hand_in
from tests.factories.stakeholders import planner

pytestmark = pytest.mark.django_db
DUE = date(2026, 6, 15)


@pytest.fixture
def asked(time_machine):
    """The DPRD was asked on Monday 13 April 2026; no holiday is known to the tests."""
    time_machine.move_to(datetime(2026, 4, 13, 2, tzinfo=UTC), tick=False)
    return at(Status.COUNCIL, planner(), burdens_people=True)


def test_the_council_answers_within_45_working_days(client: Client, asked):
    client.force_login(asked.created_by)

    assert asked.council_due == DUE
    assert "15 Juni 2026" in client.get(asked.get_absolute_url()).content.decode()


def test_those_who_keep_it_hear_once_that_the_council_is_silent(asked, time_machine):
    told = Notification.objects.filter(kind=Kind.COOPERATION_COUNCIL_SILENT)
    counts = []
    for day in (15, 16, 17):
        time_machine.move_to(datetime(2026, 6, day, 2, tzinfo=UTC), tick=False)
        warn()
        counts.append(told.count())

    assert counts == [0, 1, 1]


@pytest.mark.parametrize(("agrees", "day", "may"), [(False, 16, False), (True, 15, False), (True, 16, True)])
def test_silence_agrees_only_where_the_house_rule_says_so(asked, settings, time_machine, agrees, day, may):
    settings.COOPERATION_COUNCIL_SILENCE_AGREES = agrees
    time_machine.move_to(datetime(2026, 6, day, 2, tzinfo=UTC), tick=False)

    if may:
        advance(asked, "approve", by=asked.created_by)
    else:
        with pytest.raises(NotReady):
            advance(asked, "approve", by=asked.created_by)

    asked.refresh_from_db()
    assert asked.status == (Status.CONTRACTING if may else Status.COUNCIL)


def test_a_decision_counts_on_any_day(asked):
    hand_in(asked, asked.created_by, "keputusan-dprd")

    advance(asked, "approve", by=asked.created_by)

    asked.refresh_from_db()
    assert asked.status == Status.CONTRACTING
