"""The page about oneself."""

import pytest
from django.urls import reverse

from tests.factories.stakeholders import AccountFactory, operator

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
