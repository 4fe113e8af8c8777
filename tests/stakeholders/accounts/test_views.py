"""The page about oneself."""

import pytest
from django.urls import reverse

from tests.factories.stakeholders import AccountFactory, citizen, operator

pytestmark = pytest.mark.django_db
PROFILE = reverse("stakeholders:accounts.profile")


def test_a_person_changes_their_name_and_number(client):
    ratna = AccountFactory()
    client.force_login(ratna)

    answer = client.post(PROFILE, {"full_name": "Ratna W.", "phone": "+62 812-3456"}, follow=True)

    assert "Data diri Anda sudah disimpan." in answer.content.decode()
    ratna.refresh_from_db()
    assert (ratna.full_name, ratna.phone) == ("Ratna W.", "+62 812-3456")


@pytest.mark.parametrize("wrong", [{"full_name": ""}, {"phone": "telepon saya"}])
def test_what_is_wrong_is_told_and_nothing_is_saved(client, wrong):
    ratna = AccountFactory(full_name="Ratna", phone="")
    client.force_login(ratna)

    answer = client.post(PROFILE, {"full_name": "Lain", "phone": ""} | wrong)

    assert "Ada yang perlu diperbaiki" in answer.content.decode()
    ratna.refresh_from_db()
    assert (ratna.full_name, ratna.phone) == ("Ratna", "")


def test_the_page_about_oneself_shows_the_offices_of_today(client):
    person = operator()
    client.force_login(person)

    words = client.get(PROFILE).content.decode()

    assert person.current_assignments[0].position.title in words
    assert "sejak 1 Januari 2025" in words


def test_a_stranger_has_no_page_about_oneself(client):
    assert client.get(PROFILE).url == f"{reverse('account_login')}?next={PROFILE}"


def test_an_official_says_rank_and_nip_as_they_are_written(client):
    person = operator(full_name="Budi")
    client.force_login(person)
    said = {"full_name": "Budi", "phone": "", "rank": "Penata (III/c)"}

    client.post(PROFILE, said | {"employee_number": "19790102 200501 1 003"})

    person.refresh_from_db()
    assert (person.rank, person.employee_number) == ("Penata (III/c)", "197901022005011003")
    assert 'value="19790102 200501 1 003"' in client.get(PROFILE).content.decode()


def test_a_nip_that_cannot_be_one_is_told_and_not_saved(client):
    person = operator()
    client.force_login(person)

    answer = client.post(PROFILE, {"full_name": "Budi", "phone": "", "employee_number": "1979 0102"})

    assert "NIP terdiri atas 18 angka" in answer.content.decode()
    person.refresh_from_db()
    assert person.employee_number == ""


def test_who_holds_no_office_of_the_government_is_not_asked_and_keeps_what_was_said(client):
    ratna = citizen(full_name="Ratna", employee_number="197901022005012003", rank="Penata (III/c)")
    client.force_login(ratna)

    assert "NIP" not in client.get(PROFILE).content.decode()
    client.post(PROFILE, {"full_name": "Ratna W.", "phone": "", "employee_number": "", "rank": ""})

    ratna.refresh_from_db()
    assert (ratna.full_name, ratna.employee_number) == ("Ratna W.", "197901022005012003")
    assert ratna.rank == "Penata (III/c)"
