"""Those concerned are reminded of a stage's last day in time, once, and again when it moves."""

from datetime import date, datetime

import pytest
import time_machine
from django.utils import timezone

from perkasa.core.models import Holiday
from planning.stages import actions
from planning.stages.models import Opens
from planning.stages.reminding import first_day
from planning.stages.tasks import remind
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.stages import StageFactory
from tests.factories.stakeholders import admin, operator

pytestmark = pytest.mark.django_db
ENDS = date(2026, 3, 13)  # a Friday


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=timezone.get_default_timezone())


def told() -> list:
    return [notice.recipient for notice in Notification.objects.filter(kind=Kind.STAGE_ENDS).order_by("pk")]


def test_five_working_days_before_its_end_those_who_file_are_told_once():
    person, _other = operator(), admin()
    StageFactory(starts=date(2026, 1, 1), ends=ENDS, opens=Opens.PROPOSALS)

    with time_machine.travel(at(5), tick=False) as clock:
        assert remind() == 0
        clock.move_to(at(6, 7))
        assert remind() == 0
        clock.move_to(at(6, 8))
        assert remind() == 1
        clock.move_to(at(9))
        assert remind() == 0

    assert told() == [person]


def test_a_holiday_in_between_brings_the_day_forward(settings):
    settings.STAGE_REMIND_WORKDAYS = 2
    Holiday.objects.create(day=date(2026, 3, 12), name="Libur daerah", kind=Holiday.Kind.LOCAL)

    assert first_day(ENDS) == date(2026, 3, 10)


def test_what_ends_later_is_told_again():
    by, person = admin(), operator()
    stage = StageFactory(starts=date(2026, 1, 1), ends=ENDS, opens=Opens.AGENCY_PLANS)

    with time_machine.travel(at(12), tick=False) as clock:
        remind()
        stage.refresh_from_db()
        stage.ends = date(2026, 3, 20)
        actions.put(stage, by=by)
        clock.move_to(at(16))
        remind()

    assert told() == [person, person]


def test_what_opens_nothing_concerns_those_who_manage_plans():
    by, _person = admin(), operator()
    StageFactory(starts=date(2026, 3, 1), ends=ENDS)

    with time_machine.travel(at(12), tick=False):
        remind()

    assert told() == [by]
