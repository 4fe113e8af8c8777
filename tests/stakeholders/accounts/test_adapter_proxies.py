"""Limits see through exactly as many proxies as are trusted: a forged header buys no new tries."""

import pytest
from allauth.account.adapter import get_adapter
from django.core.exceptions import ImproperlyConfigured
from django.test import RequestFactory
from django.urls import reverse

pytestmark = pytest.mark.django_db
SIGN_IN = reverse("account_login")
NEXT_HOP = "10.0.0.9"
FORGED = "203.0.113.{}"


def header_behind(proxies: int, client: str, forged: str) -> dict[str, str]:
    """What reaches us when `client` writes `forged` itself and each proxy adds whom it heard from."""
    seen = [forged, client, "10.0.0.1", "10.0.0.2"][: proxies + 1]
    return {"HTTP_X_FORWARDED_FOR": ", ".join(seen)}


@pytest.fixture(params=[0, 1, 2])
def proxies(request, settings) -> int:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = request.param
    return request.param


def test_the_setting_is_the_one_of_the_portal(settings):
    assert settings.ALLAUTH_TRUSTED_PROXY_COUNT == settings.TRUSTED_PROXIES


def test_the_address_is_the_one_the_outermost_trusted_proxy_heard_from(proxies):
    headers = header_behind(proxies, "198.51.100.7", FORGED.format(1))
    request = RequestFactory().get("/", REMOTE_ADDR=NEXT_HOP if proxies else "198.51.100.7", **headers)

    assert get_adapter().get_client_ip(request) == "198.51.100.7"


def test_thirty_tries_and_no_more_however_the_header_is_forged(client, proxies):
    answers = []
    for number in range(31):
        headers = header_behind(proxies, "198.51.100.7", FORGED.format(number))
        form = {"login": f"orang{number}@contoh.id", "password": "salah"}
        remote = NEXT_HOP if proxies else "198.51.100.7"
        answers.append(client.post(SIGN_IN, form, REMOTE_ADDR=remote, **headers).status_code)

    assert answers == [200] * 30 + [429]


def test_two_people_behind_the_proxies_are_counted_apart(client, proxies):
    form = {"login": "orang@contoh.id", "password": "salah"}
    for person in ("198.51.100.7", "198.51.100.8"):
        headers = header_behind(proxies, person, FORGED.format(1))
        tries = [
            client.post(
                SIGN_IN,
                form | {"login": f"{number}.{person}@contoh.id"},
                REMOTE_ADDR=NEXT_HOP if proxies else person,
                **headers,
            ).status_code
            for number in range(20)
        ]
        assert tries == [200] * 20


def test_a_portal_with_fewer_proxies_than_it_says_refuses_to_guess(settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 2
    request = RequestFactory().get("/", REMOTE_ADDR=NEXT_HOP, HTTP_X_FORWARDED_FOR=FORGED.format(1))

    with pytest.raises(ImproperlyConfigured):
        get_adapter().get_client_ip(request)
