"""An organisation is renamed from a day on; what was written before keeps the old name."""

from datetime import date

import pytest
import time_machine
from django.db import IntegrityError
from django.db.backends.postgresql.psycopg_any import DateRange

from stakeholders.organisations import actions
from stakeholders.organisations.models import Organisation
from stakeholders.organisations.tasks import show_names_of_today
from tests.factories.stakeholders import OrganisationFactory

pytestmark = pytest.mark.django_db
CHANGE = date(2025, 12, 24)


@pytest.fixture
def agency() -> Organisation:
    return OrganisationFactory(
        name="Badan Perencanaan, Penelitian dan Pengembangan", short_name="Baperlitbang"
    )


def test_papers_of_earlier_days_keep_the_old_name(agency):
    actions.rename(agency, "Badan Riset", "Bapperida", since=CHANGE, legal_basis="Perda 8/2016")

    assert agency.name_on(date(2025, 12, 23)).short_name == "Baperlitbang"
    assert agency.name_on(CHANGE).short_name == "Bapperida"
    assert agency.name_on(CHANGE).legal_basis == "Perda 8/2016"
    assert agency.short_name == "Bapperida"


def test_a_name_to_come_is_shown_from_its_day(agency):
    with time_machine.travel("2025-12-23 23:59+07:00"):
        actions.rename(agency, "Badan Riset", "Bapperida", since=CHANGE)
        assert agency.short_name == "Baperlitbang"

    with time_machine.travel("2025-12-24 00:00+07:00"):
        assert show_names_of_today() == 1

    agency.refresh_from_db()
    assert (agency.name, agency.short_name) == ("Badan Riset", "Bapperida")


def test_a_change_of_the_short_name_alone_is_shown_too(agency):
    actions.rename(agency, agency.name, "Bappelitbang", since=CHANGE)

    assert agency.short_name == "Bappelitbang"


def test_renaming_twice_from_the_same_day_keeps_the_last(agency):
    actions.rename(agency, "Badan Riset", "BRIDA", since=CHANGE)
    actions.rename(agency, "Badan Perencanaan dan Riset", "Bapperida", since=CHANGE)

    assert list(agency.names.order_by("period").values_list("short_name", flat=True)) == [
        "Baperlitbang",
        "Bapperida",
    ]


def test_before_its_first_name_an_organisation_is_called_by_it():
    young = actions.register("brida", "agency", "Badan Riset", "BRIDA", since=CHANGE)

    assert young.name_on(date(2020, 1, 1)).short_name == "BRIDA"


def test_two_names_never_hold_on_one_day(agency):
    period = DateRange(CHANGE, None)

    with pytest.raises(IntegrityError, match="organisation_has_one_name_at_a_time"):
        agency.names.create(name="Badan Riset", short_name="BRIDA", period=period)


def test_there_is_one_host():
    actions.register("bapperida", "agency", "Badan Riset", "Bapperida", is_host=True)

    with pytest.raises(IntegrityError, match="one_host_organisation"):
        actions.register("bappeda", "agency", "Badan Perencanaan", "Bappeda", is_host=True)
