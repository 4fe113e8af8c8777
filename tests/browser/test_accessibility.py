"""Axe finds nothing to complain about on any page of the list, on a phone and on a desk; each is light."""

import pytest
import time_machine
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import DESK, PHONE
from tests.browser.gallery import PICTURED, visits
from tests.browser.weight import LIGHT
from tests.factories.consultations import MONDAY
from tests.pages.world import World

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page_can_be_used_by_everyone_fits_its_screen_and_is_light(width, live_server, open_window):
    with time_machine.travel(MONDAY):
        world, found, seen = World(time_machine.travel), {}, 0
        for page, tab, weight in visits(world, live_server.url, open_window, width=width):
            seen += 1
            violations = [f"{fault['id']}: {fault['nodes'][0]['html'][:120]}" for fault in axe_on(tab)]
            if tab.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                violations.append("It scrolls sideways.")
            if weight > LIGHT:
                violations.append(f"It weighs {weight} bytes.")
            if violations:
                found[str(page)] = violations

    assert found == {}
    assert seen == len(PICTURED)


def axe_on(tab) -> list[dict]:
    return Axe().run(tab, options=RULES).response["violations"]
