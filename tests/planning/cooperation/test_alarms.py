"""Warnings 6, 3 and 1 months before the end, once each."""

from datetime import UTC, date, datetime

import pytest

from planning.cooperation.alarms import months_before, warning_due
from planning.cooperation.deeds.models import Kind as DeedKind
from planning.cooperation.statuses import Status
from planning.cooperation.tasks import warn
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.cooperation import at, ready, signed
from tests.factories.stakeholders import planner


@pytest.mark.parametrize(
    ("day", "months", "earlier"),
    [
        (date(2029, 4, 10), 6, date(2028, 10, 10)),
        (date(2029, 4, 10), 3, date(2029, 1, 10)),
        (date(2029, 5, 31), 3, date(2029, 2, 28)),
        (date(2029, 1, 31), 1, date(2028, 12, 31)),
    ],
)
def test_months_before_a_day(day, months, earlier):
    assert months_before(day, months) == earlier


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2028, 10, 9), None), (date(2028, 10, 10), 6), (date(2029, 1, 9), 6), (date(2029, 1, 10), 3),
        (date(2029, 3, 10), 1), (date(2029, 4, 10), 1), (date(2029, 4, 11), None),
    ],
)  # fmt: skip
def test_the_nearest_warning_that_has_come(today, due):
    assert warning_due(date(2029, 4, 10), today) == due


def at_nine(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 2, tzinfo=UTC)  # 09.00 WIB


def warned(recipient) -> list[str]:
    rows = Notification.objects.filter(kind=Kind.COOPERATION_ENDS, recipient=recipient).order_by("pk")
    return [row.params["months"] for row in rows]


@pytest.mark.django_db
def test_those_who_keep_it_are_warned_once_at_each_and_anew_after_an_extension(time_machine):
    by = planner()
    found = at(Status.RUNNING, by)
    for day in (
        date(2028, 10, 9),
        date(2028, 10, 10),
        date(2028, 11, 1),
        date(2029, 1, 10),
        date(2029, 3, 10),
    ):
        time_machine.move_to(at_nine(day), tick=False)
        warn()
        warn()
    assert warned(by) == ["6", "3", "1"]

    addendum = ready(found, DeedKind.ADDENDUM, by, amends=found.deeds.get(kind=DeedKind.CONTRACT))
    signed(addendum, by, date(2030, 4, 10))
    for day in (date(2029, 3, 11), date(2029, 10, 10)):
        time_machine.move_to(at_nine(day), tick=False)
        warn()

    assert warned(by) == ["6", "3", "1", "6"]
