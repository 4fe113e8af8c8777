"""The legal clocks, with the weekends and holidays of 2026."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from perkasa.core.holidays import load_holidays
from perkasa.core.models import Holiday
from stakeholders.privacy.clocks import information_due, personal_data_due

WIB = ZoneInfo("Asia/Jakarta")


def test_a_breach_found_on_friday_afternoon_is_reported_by_monday_afternoon():
    found = datetime(2026, 3, 13, 16, 0, tzinfo=WIB)

    assert personal_data_due(found, 72) == datetime(2026, 3, 16, 16, 0, tzinfo=WIB)


@pytest.mark.django_db
def test_a_request_for_information_waits_for_working_days_around_the_feast():
    load_holidays(range(2026, 2027))
    holidays = Holiday.objects.days(date(2026, 3, 1), date(2026, 5, 1))

    assert information_due(date(2026, 3, 9), 10, 7, holidays) == (date(2026, 3, 30), date(2026, 4, 9))


def test_a_request_for_information_without_holidays_takes_two_weeks():
    assert information_due(date(2026, 11, 2), 10, 7, frozenset()) == (date(2026, 11, 16), date(2026, 11, 25))
