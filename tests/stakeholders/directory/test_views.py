"""Organisations are found by kind, field and words, and read with names by date and successors."""

from datetime import date

import pytest
import time_machine
from django.urls import reverse

from stakeholders.accounts.roles import Role
from stakeholders.directory import actions
from stakeholders.directory.merging import merge
from stakeholders.organisations import actions as organisations
from tests.factories.stakeholders import (
    AssignmentFactory,
    OrganisationFactory,
    admin,
    agency_head,
    auditor,
    citizen,
    host,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
LIST = reverse("stakeholders:directory.index")


@pytest.fixture
def agency():
    return OrganisationFactory(
        slug="dinkes", name="Dinas Kesehatan", short_name="Dinkes", field_codes=["1.02"]
    )


def found(client, **query) -> list[str]:
    return [organisation.short_name for organisation in client.get(LIST, query).context["page"]]


def test_the_list_is_narrowed_by_kind_field_and_words(client, agency):
    OrganisationFactory(short_name="Uniss", name="Universitas Selamat Sri", kind="academic", field_codes=[])

    assert found(client) == ["Dinkes", "Uniss"]
    assert found(client, jenis="academic") == ["Uniss"]
    assert found(client, bidang="1.02") == ["Dinkes"]
    assert found(client, kata="sri universitas") == ["Uniss"]
    assert found(client, kata="tidak ada") == []


def test_an_old_name_still_finds_it(client, agency):
    organisations.rename(agency, "Dinas Kesehatan Daerah", "Dinkesda", since=date(2026, 1, 1))

    assert found(client, kata="Dinkes") == ["Dinkesda"]


def test_what_is_merged_or_followed_is_not_listed_but_leads_on(client, agency):
    double, moderator = OrganisationFactory(slug="ganda"), admin()
    merge(double, into=agency, by=moderator, reason="Sama.")
    earlier = OrganisationFactory(slug="lama", name="Dinas Lama")
    actions.dissolve(earlier, into=agency, since=date(2020, 1, 1), legal_basis="Perda 1", by=moderator)

    assert found(client, jenis="agency", kata="Dinas") == ["Dinkes"]
    assert client.get(double.get_absolute_url()).url == agency.get_absolute_url()
    assert "Sudah diteruskan oleh Dinas Kesehatan" in client.get(earlier.get_absolute_url()).content.decode()
    assert "Dinas Lama, mulai 1 Januari 2020" in client.get(agency.get_absolute_url()).content.decode()


def test_the_page_says_every_name_with_its_days(client, agency):
    organisations.rename(
        agency, "Dinas Kesehatan Daerah", "Dinkesda", since=date(2026, 1, 1), legal_basis="Perda 8/2016"
    )
    page = client.get(agency.get_absolute_url())

    assert [(name["short_name"], name["days"]) for name in page.context["names"]] == [
        ("Dinkesda", "sejak 1 Januari 2026"),
        ("Dinkes", "sejak semula, sebelum 1 Januari 2026"),
    ]
    assert "1.02 Kesehatan" in page.content.decode()


def test_names_of_people_stay_among_colleagues_and_those_who_watch(client, agency):
    colleague = operator(agency, full_name="Wahyu Setiawan")
    pair = AssignmentFactory(
        position__organisation=host(), position__role=Role.PLANNER, position__title="Perencana Kesehatan",
        account__full_name="Bagus Prasetyo",
    ).position  # fmt: skip
    actions.pair(pair, agency, since=date(2026, 1, 1), last_day=None, by=admin())

    def page_for(person) -> str:
        client.logout()
        if person:
            client.force_login(person)
        return client.get(agency.get_absolute_url()).content.decode()

    for reader in (None, citizen(), operator(), planner()):
        page = page_for(reader)
        assert "Perencana Kesehatan" in page
        assert "Wahyu Setiawan" not in page
        assert "Bagus Prasetyo" not in page
    for reader in (colleague, auditor(), admin()):
        page = page_for(reader)
        assert "Wahyu Setiawan" in page
        assert "Perencana Kesehatan: Bagus Prasetyo" in page


def test_only_who_may_invite_finds_the_way(client, agency):
    for reader, is_offered in ((agency_head(agency), True), (operator(agency), False), (admin(), True)):
        client.force_login(reader)
        page = client.get(agency.get_absolute_url()).content.decode()
        assert ("Undang rekan" in page) is is_offered


def test_a_suspension_is_said_with_its_last_day(client, agency):
    with time_machine.travel("2026-11-22"):
        actions.suspend(agency, by=admin(), reason="Rahasia dapur.", until=date(2026, 11, 30))
        page = client.get(agency.get_absolute_url()).content.decode()

    assert "Sampai dengan 30 November 2026 tidak ada usulan" in page
    assert "Rahasia dapur" not in page


def test_a_word_that_names_nothing_is_not_found(client):
    assert client.get("/instansi/tidak-ada/").status_code == 404


def test_a_page_asks_for_organisations_while_somebody_types(client):
    works = OrganisationFactory(name="Dinas Pekerjaan Umum", short_name="DPU")
    OrganisationFactory(name="Dinas Pekerjaan Sosial", short_name="Dinsos")

    found = client.get("/instansi/pilihan/", {"kata": "pekerjaan"}).json()["matches"]
    exact = client.get("/instansi/pilihan/", {"kata": "dpu"}).json()["matches"]

    assert [match["label"] for match in found] == ["Dinas Pekerjaan Sosial", "Dinas Pekerjaan Umum"]
    assert exact == [{"code": str(works.pk), "label": "Dinas Pekerjaan Umum", "note": "DPU"}]
