"""The organisations that come with the project, and the names they have borne."""

from datetime import date

import pytest

from stakeholders.organisations.models import Organisation
from stakeholders.organisations.reference import load_organisations
from stakeholders.regions.reference import load_regions
from tests.factories.stakeholders import host

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def regions():
    load_regions()


def test_28_agencies_and_20_district_offices_come_with_the_project():
    assert load_organisations() == 48
    assert Organisation.objects.filter(kind=Organisation.Kind.AGENCY).count() == 28
    assert Organisation.objects.filter(kind=Organisation.Kind.DISTRICT_OFFICE).count() == 20
    assert Organisation.objects.agencies().count() == 48


def test_the_planning_agency_kept_its_old_name_until_23_december_2025():
    load_organisations()

    agency = Organisation.objects.host()
    before, after = agency.name_on(date(2025, 12, 23)), agency.name_on(date(2025, 12, 24))
    assert (before.name, before.short_name) == (
        "Badan Perencanaan, Penelitian dan Pengembangan",
        "Baperlitbang",
    )
    assert (after.name, after.short_name) == (
        "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah",
        "Bapperida",
    )
    assert agency.short_name == "Bapperida"
    assert agency.field_codes == ["5.01", "5.05"]


def test_the_health_agency_is_a_daerah_from_2026():
    load_organisations()

    agency = Organisation.objects.get(slug="dinkes")
    assert agency.name_on(date(2025, 12, 31)).name == "Dinas Kesehatan"
    assert agency.name_on(date(2026, 1, 1)).name == "Dinas Kesehatan Daerah"


def test_every_field_but_those_of_others_has_an_agency():
    load_organisations()

    carried = {field for agency in Organisation.objects.agencies() for field in agency.field_codes}
    assert {"1.01", "1.02", "1.03", "1.04", "1.05", "1.06", "4.01", "5.01", "6.01", "7.01", "8.01"} <= carried


def test_a_district_office_is_in_its_district():
    load_organisations()

    office = Organisation.objects.get(slug="kec-kaliwungu-selatan")
    assert office.name == "Kecamatan Kaliwungu Selatan"
    assert office.region.code == "33.24.20"
    assert office.field_codes == ["7.01"]


def test_loading_again_adds_nothing_and_keeps_what_people_changed():
    load_organisations()
    Organisation.objects.filter(slug="dpp").update(field_codes=["2.09", "3.27", "3.28"])

    assert load_organisations() == 0
    assert Organisation.objects.get(slug="dpp").field_codes == ["2.09", "3.27", "3.28"]
    assert Organisation.objects.host().names.count() == 2


def test_a_host_that_stands_already_stays_the_only_one():
    standing = host()

    load_organisations()

    assert Organisation.objects.host() == standing
