"""Organisations in the admin: fields and codes are edited, names are dated."""

from datetime import date

import pytest
from django.urls import reverse

from stakeholders.accounts.roles import Role
from stakeholders.directory import actions
from stakeholders.directory.models import Partnership
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import OrganisationFactory, PositionFactory, admin, planner

pytestmark = pytest.mark.django_db
RENAMED = {
    "name": "Dinas Kesehatan Daerah",
    "short_name": "Dinkesda",
    "since": "2026-01-01",
    "legal_basis": "Perda 8/2016",
}


@pytest.fixture
def agency() -> Organisation:
    return OrganisationFactory(
        slug="dinkes", name="Dinas Kesehatan", short_name="Dinkes", field_codes=["1.02"]
    )


def address(step: str, organisation: Organisation) -> str:
    return reverse(f"admin:stakeholders_organisation_{step}", args=[organisation.pk])


def test_the_admin_renames_an_agency_from_a_day_on(client, agency):
    client.force_login(admin())

    form = client.get(address("rename", agency)).content.decode()
    answer = client.post(address("rename", agency), RENAMED)

    assert "Singkatan baru" in form
    assert answer.url == address("change", agency)
    assert agency.name_on(date(2025, 12, 31)).name == "Dinas Kesehatan"
    assert agency.name_on(date(2026, 1, 1)).short_name == "Dinkesda"


def test_a_planner_may_not_rename(client, agency):
    client.force_login(planner())

    assert client.post(address("rename", agency), RENAMED).status_code == 403
    assert agency.names.count() == 1


def test_the_admin_edits_the_fields_but_not_the_name(client, agency):
    client.force_login(admin())

    details = {
        "slug": "dinkes",
        "kind": "agency",
        "code": "",
        "field_codes": "1.02,2.14",
        "region": "",
        "name": "X",
    }
    details |= {"names-TOTAL_FORMS": "0", "names-INITIAL_FORMS": "0"}
    answer = client.post(address("change", agency), details)

    assert answer.status_code == 302
    agency.refresh_from_db()
    assert (agency.name, agency.field_codes) == ("Dinas Kesehatan", ["1.02", "2.14"])


def test_a_field_code_of_another_shape_is_refused(client, agency):
    client.force_login(admin())

    details = {"slug": "dinkes", "kind": "agency", "code": "", "field_codes": "1.02,102", "region": ""}
    details |= {"names-TOTAL_FORMS": "0", "names-INITIAL_FORMS": "0"}
    answer = client.post(address("change", agency), details)

    errors = answer.context["adminform"].form.errors
    assert errors == {"field_codes": ["Kode ke-2: Tulis kode bidang urusan seperti 1.03."]}
    agency.refresh_from_db()
    assert agency.field_codes == ["1.02"]


def test_a_new_organisation_has_its_first_name_dated(client):
    client.force_login(admin())

    details = {"name": "Universitas Selamat Sri", "short_name": "Uniss", "slug": "uniss", "kind": "academic"}
    details |= {"code": "", "field_codes": "", "region": ""}
    answer = client.post(reverse("admin:stakeholders_organisation_add"), details)

    assert answer.status_code == 302
    added = Organisation.objects.get(slug="uniss")
    assert [name.short_name for name in added.names.all()] == ["Uniss"]


def test_an_old_name_still_finds_the_agency(client, agency):
    client.force_login(admin())
    client.post(address("rename", agency), RENAMED)

    page = client.get(reverse("admin:stakeholders_organisation_changelist"), {"q": "Dinas Kesehatan"})

    assert "Dinkesda" in page.content.decode()


def test_a_deed_asks_for_its_reason_before_it_is_done(client):
    client.force_login(admin())
    agency = OrganisationFactory()

    page = client.get(reverse("admin:stakeholders_organisation_deed", args=[agency.pk, "suspend"]))

    assert "Alasan" in page.content.decode()
    agency.refresh_from_db()
    assert agency.status == "active"


def test_the_page_of_a_partnership_leads_to_its_own_end(client, agency):
    client.force_login(by := admin())
    office = PositionFactory(role=Role.PLANNER)
    partnership = actions.pair(office, agency, since=date(2026, 1, 1), last_day=None, by=by)
    page = client.get(reverse("admin:stakeholders_partnership_change", args=[partnership.pk]))

    ends = reverse("admin:stakeholders_partnership_end", args=[partnership.pk])
    answer = client.post(ends, {"last_day": "2026-06-30"})

    assert f'href="{ends}"' in page.content.decode()
    assert answer.url == reverse("admin:stakeholders_partnership_change", args=[partnership.pk])
    assert Partnership.objects.get(pk=partnership.pk).last_day == date(2026, 6, 30)
