"""Regions change their names from a day on."""

from datetime import date

import pytest
import time_machine
from django.db import IntegrityError
from django.db.backends.postgresql.psycopg_any import DateRange

from stakeholders.organisations.tasks import show_names_of_today
from stakeholders.regions import actions
from stakeholders.regions.models import Region
from tests.factories.stakeholders import DistrictFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def village() -> Region:
    district = DistrictFactory()
    region = Region(code="33.24.01.2001", kind=Region.Kind.VILLAGE, name="Blumah", parent=district)
    return actions.establish(region)


@time_machine.travel("2026-11-21 09:00+07:00")
def test_a_new_name_holds_from_its_day_and_the_old_one_until_then(village):
    actions.rename(village, "Blumah Raya", since=date(2026, 6, 1), legal_basis="Perda 3/2026")

    assert village.name == "Blumah Raya"
    assert village.name_on(date(2026, 5, 31)) == "Blumah"
    assert village.name_on(date(2026, 6, 1)) == "Blumah Raya"


def test_a_name_to_come_is_shown_from_its_day(village):
    with time_machine.travel("2026-11-21 09:00+07:00"):
        actions.rename(village, "Blumah Raya", since=date(2027, 1, 1))
        assert show_names_of_today() == 0
        assert Region.objects.get(pk=village.pk).name == "Blumah"

    with time_machine.travel("2027-01-01 00:01+07:00"):
        assert show_names_of_today() == 1
        assert Region.objects.get(pk=village.pk).name == "Blumah Raya"
        assert show_names_of_today() == 0


def test_a_later_name_gives_way_to_one_that_begins_before_it(village):
    actions.rename(village, "Blumah Indah", since=date(2027, 1, 1))
    actions.rename(village, "Blumah Raya", since=date(2026, 6, 1))

    periods = village.names.order_by("period").values_list("name", "period")
    assert list(periods) == [
        ("Blumah", DateRange(None, date(2026, 6, 1))),
        ("Blumah Raya", DateRange(date(2026, 6, 1), None)),
    ]


def test_two_names_never_hold_on_one_day(village):
    with pytest.raises(IntegrityError, match="region_has_one_name_at_a_time"):
        village.names.create(name="Blumah Raya", period=DateRange(date(2026, 6, 1), None))
