"""The entrance hall: numbers are looked up, health is told in words and codes."""

import pytest
from django.core.cache import caches
from django.urls import reverse

from perkasa.core.cache import ForgivingRedisCache
from tests.factories.documents import finished_paper

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nobody_asked_before():
    caches["default"].clear()


def test_the_number_of_a_paper_leads_to_its_verification(client):
    paper = finished_paper()

    answer = client.get(reverse("home:track"), {"nomor": f" {paper.full_number} "})

    assert answer.status_code == 302
    assert answer.url == reverse("documents:verification.detail", args=[paper.code])


def test_an_unknown_number_says_how_to_write_one(client):
    answer = client.get(reverse("home:track"), {"nomor": "KSL-2222"})

    assert answer.status_code == 404
    assert "Nomor ini tidak ditemukan. Periksa huruf dan angkanya, misalnya KSL-7F3KQ2." in answer.text


def test_whoever_tries_number_after_number_is_slowed_down(client):
    answers = [client.get(reverse("home:track"), {"nomor": "KSL-222222"}).status_code for _try in range(31)]

    assert answers == [404] * 30 + [429]


def test_a_sound_house_says_so(client):
    answer = client.get(reverse("home:healthy"))

    assert (answer.status_code, set(answer.json().values())) == (200, {True})


def test_without_redis_the_house_says_what_waits(client, monkeypatch):
    away = ForgivingRedisCache("redis://127.0.0.1:1/0", {})
    monkeypatch.setattr("perkasa.home.health.caches", {"default": away})

    assert client.get(reverse("home:healthy")).status_code == 503
    assert "Pekerjaan latar ditunda." in client.get(reverse("home:status")).text
