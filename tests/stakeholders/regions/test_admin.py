"""Regions in the admin: read by all who may enter, renamed by those who keep the reference data."""

from datetime import date

import pytest
from django.urls import reverse

from stakeholders.regions import actions
from stakeholders.regions.models import Region
from tests.factories.stakeholders import DistrictFactory, admin, citizen, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def village() -> Region:
    region = Region(code="33.24.01.2001", kind=Region.Kind.VILLAGE, name="Blumah", parent=DistrictFactory())
    return actions.establish(region)


def address(step: str, region: Region) -> str:
    return reverse(f"admin:stakeholders_region_{step}", args=[region.pk])


def test_the_admin_renames_a_region_from_a_day_on(client, village):
    client.force_login(admin())

    page = client.get(address("rename", village))
    answer = client.post(
        address("rename", village), {"name": "Blumah Raya", "since": "2026-06-01", "legal_basis": ""}
    )

    assert "Berlaku mulai" in page.content.decode()
    assert answer.url == address("change", village)
    assert village.name_on(date(2026, 5, 31)) == "Blumah"
    assert village.name_on(date(2026, 6, 1)) == "Blumah Raya"


def test_a_name_without_a_first_day_changes_nothing(client, village):
    client.force_login(admin())

    answer = client.post(address("rename", village), {"name": "Blumah Raya", "since": ""})

    assert answer.status_code == 200
    assert "since" in answer.context["form"].errors
    assert village.names.count() == 1


def test_the_history_of_names_is_read_only(client, village):
    client.force_login(admin())

    page = client.get(address("change", village)).content.decode()

    assert "sejak semula" in page
    assert "names-TOTAL_FORMS" in page
    assert 'name="names-0-name"' not in page
    assert 'name="name"' not in page


def test_a_planner_reads_regions_but_does_not_rename_them(client, village):
    client.force_login(planner())

    assert client.get(address("change", village)).status_code == 200
    assert client.get(address("rename", village)).status_code == 403
    assert client.post(address("rename", village), {"name": "X", "since": "2026-06-01"}).status_code == 403


def test_a_citizen_is_sent_to_sign_in_again(client, village):
    client.force_login(citizen())

    assert client.get(address("rename", village)).status_code == 302
    assert village.names.count() == 1


def test_a_new_region_has_its_first_name_dated(client, village):
    client.force_login(admin())

    details = {"code": "33.24.01.2099", "kind": "village", "name": "Sumber Rejo", "parent": village.parent_id}
    answer = client.post(reverse("admin:stakeholders_region_add"), details)

    assert answer.status_code == 302
    added = Region.objects.get(code="33.24.01.2099")
    assert [name.name for name in added.names.all()] == ["Sumber Rejo"]
