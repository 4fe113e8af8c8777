"""The first view of a page is light: all it loads together, compressed, and nothing from another host."""

import pytest
import time_machine

from tests.browser.conftest import PHONE
from tests.browser.weight import LIGHT, Scale
from tests.factories.consultations import MONDAY
from tests.pages.world import World

PUBLIC = ["/", "/konsultasi/", "/konsultasi/penyusunan-renja/", "/usulan/", "/lacak/", "/akun/login/"]


@pytest.mark.django_db(transaction=True)
def test_the_first_view_weighs_less_than_a_hundred_kilobytes(live_server, open_window):
    with time_machine.travel(MONDAY):
        World(time_machine.travel)
        weights = {path: first_view(path, live_server.url, open_window) for path in PUBLIC}

    assert {path: weight for path, weight in weights.items() if weight > LIGHT} == {}
    assert min(weights.values()) > 5_000


def first_view(path: str, base_url: str, open_window) -> int:
    """The bytes of everything a new visitor loads; other hosts fail."""
    window = open_window(base_url, width=PHONE)
    scale = Scale(window.context)
    window.page.goto(path)
    window.page.wait_for_load_state("networkidle")
    assert window.faults == []
    return scale.take()
