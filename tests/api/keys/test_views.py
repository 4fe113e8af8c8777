"""One's own keys on a page: a new one stands there once."""

import pytest
from django.test import Client

from perkasa.api.keys.models import ApiKey
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db


def test_a_new_key_is_shown_once_and_opens_the_interface(client):
    client.force_login(citizen())

    page = client.post("/data/kunci/", {"purpose": "Dasbor desa"})
    key = page.context["key"]

    assert key in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert key not in client.get("/data/kunci/").content.decode()
    assert Client().get("/api/v1/layanan/", headers={"X-API-Key": key})["RateLimit-Limit"] == "600"


def test_a_key_without_a_purpose_is_asked_for_it(client):
    client.force_login(citizen())

    assert "purpose" in client.post("/data/kunci/", {"purpose": ""}).context["form"].errors
    assert ApiKey.objects.count() == 0


def test_a_key_is_taken_back_by_its_owner_alone(client):
    owner, other = citizen(), Client()
    client.force_login(owner)
    other.force_login(citizen())
    client.post("/data/kunci/", {"purpose": "Dasbor desa"})
    address = f"/data/kunci/{ApiKey.objects.get().code}/cabut/"

    assert other.post(address).status_code == 404
    assert client.post(address).status_code == 302
    assert list(ApiKey.objects.open()) == []


def test_a_moderator_takes_keys_back_in_the_admin(client):
    client.force_login(citizen())
    client.post("/data/kunci/", {"purpose": "Dasbor desa"})
    client.force_login(admin())
    key = ApiKey.objects.get()

    client.post("/admin/api/apikey/", {"action": "take_back", "_selected_action": [key.pk]})

    assert list(ApiKey.objects.open()) == []
