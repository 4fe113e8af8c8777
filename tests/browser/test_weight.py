"""The first view of a page is light: all it loads together, compressed, and nothing from another host."""

import gzip

import pytest
import time_machine

from tests.browser.conftest import PHONE
from tests.factories.consultations import MONDAY
from tests.pages.world import World

LIGHT = 100_000
PUBLIC = ["/", "/konsultasi/", "/konsultasi/penyusunan-renja/", "/usulan/", "/lacak/", "/akun/login/"]


@pytest.mark.django_db(transaction=True)
def test_the_first_view_weighs_less_than_a_hundred_kilobytes(live_server, open_window):
    with time_machine.travel(MONDAY):
        World(time_machine.travel)
        weights = {path: weight_of(path, live_server.url, open_window) for path in PUBLIC}

    assert {path: weight for path, weight in weights.items() if weight > LIGHT} == {}
    assert min(weights.values()) > 5_000


def weight_of(path: str, base_url: str, open_window) -> int:
    """The bytes of everything a new visitor loads, text counted as it is compressed; other hosts fail."""
    window, bodies = open_window(base_url, width=PHONE), []
    window.page.on("response", lambda answer: bodies.append(answer.body()) if answer.ok else None)
    window.page.goto(path)
    window.page.wait_for_load_state("networkidle")
    assert window.faults == []
    return sum(min(len(body), len(gzip.compress(body))) for body in bodies)
