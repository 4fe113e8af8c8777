"""Hours and leave: what may be stored."""

from datetime import date, time

import pytest
from django.db import IntegrityError
from django.db.backends.postgresql.psycopg_any import DateRange

from consultations.schedule.models import Deviation, WorkingHours
from tests.factories.consultations import OfficerFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("weekday", "starts", "ends"),
    [(0, time(12), time(8)), (0, time(8), time(8)), (5, time(8), time(12))],
    ids=["backwards", "no time at all", "Saturday"],
)
def test_hours_that_make_no_sense_are_refused(weekday, starts, ends):
    with pytest.raises(IntegrityError):
        WorkingHours.objects.create(
            officer=OfficerFactory(hours=False), weekday=weekday, starts=starts, ends=ends
        )


def test_an_officer_is_on_one_leave_at_a_time():
    officer = OfficerFactory()
    Deviation.objects.create(officer=officer, period=DateRange(date(2026, 11, 23), date(2026, 11, 27)))

    with pytest.raises(IntegrityError, match="officer_is_on_one_leave_at_a_time"):
        Deviation.objects.create(officer=officer, period=DateRange(date(2026, 11, 26), date(2026, 11, 30)))
