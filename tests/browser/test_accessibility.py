"""Axe finds nothing to complain about on any page of the list, on a phone and on a desk; each is light."""

import pytest
import time_machine
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESK, HEIGHT, PHONE
from tests.browser.gallery import PICTURED, visits
from tests.browser.weight import LIGHT
from tests.factories.consultations import MONDAY
from tests.pages.world import World

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],  # what passes is not written out, which took most of the time
}
PARTS = 4  # of the list, which several workers share


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_can_be_used_by_everyone_fits_its_screen_and_is_light(part, live_server, open_window):
    found, seen, pages = {}, 0, PICTURED[part::PARTS]
    with time_machine.travel(MONDAY):
        world = World(time_machine.travel)
        for page, tab, weight in visits(world, live_server.url, open_window, width=PHONE, pages=pages):
            seen += 1
            faults = [*faults_at(tab, DESK), *faults_at(tab, PHONE)]  # the next is loaded as on a phone again
            if weight > LIGHT:
                faults.append(f"It weighs {weight} bytes.")
            if faults:
                found[str(page)] = faults

    assert found == {}
    assert seen == len(pages)


def faults_at(tab: Page, width: int) -> list[str]:
    """What axe complains about on a screen so wide, and whether the page leaves it."""
    tab.set_viewport_size({"width": width, "height": HEIGHT})
    faults = [f"{width}: {fault['id']}: {fault['nodes'][0]['html'][:120]}" for fault in axe_on(tab)]
    if tab.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        faults.append(f"{width}: It scrolls sideways.")
    return faults


def axe_on(tab: Page) -> list[dict]:
    return Axe().run(tab, options=RULES).response["violations"]
