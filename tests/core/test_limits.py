"""An address that asks too often is told when to come back; without the cache nobody is held up."""

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import RequestFactory

from perkasa.core.cache import ForgivingRedisCache
from perkasa.core.limits import limited


@limited("test", times=2, seconds=60)
def page(request):
    return HttpResponse("isi")


def ask(address, **headers):
    return page(RequestFactory().get("/", REMOTE_ADDR=address, **headers)).status_code


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()


def test_the_third_question_from_one_address_is_refused_and_others_are_not():
    answers = [ask("192.0.2.1"), ask("192.0.2.1"), ask("192.0.2.1"), ask("192.0.2.2")]

    assert answers == [200, 200, 429, 200]


def test_a_forged_forwarding_header_does_not_help():
    forged = [ask("192.0.2.9", HTTP_X_FORWARDED_FOR=f"198.51.100.{number}") for number in range(3)]

    assert forged == [200, 200, 429]


def test_without_the_cache_nobody_is_held_up(monkeypatch):
    away = ForgivingRedisCache("redis://127.0.0.1:1/0", {})
    monkeypatch.setattr("perkasa.core.limits.cache", away)

    assert [ask("192.0.2.1") for _number in range(4)] == [200, 200, 200, 200]


def test_a_window_that_ends_while_one_asks_holds_nobody_up():
    brief = limited("brief", times=1, seconds=0)(page)

    answers = [brief(RequestFactory().get("/", REMOTE_ADDR="192.0.2.5")).status_code for _number in range(2)]

    assert answers == [200, 200]
