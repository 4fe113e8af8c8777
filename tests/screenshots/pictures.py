"""A picture of every page of the list at three widths, below var/screenshots."""

from pathlib import Path

import pytest
import time_machine

from tests.browser.conftest import DESK, PHONE, TABLET, open_window  # noqa: F401 (a fixture)
from tests.browser.gallery import visits
from tests.factories.consultations import MONDAY
from tests.pages.world import World

FOLDER = Path("var/screenshots")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("width", [PHONE, TABLET, DESK])
def test_every_page_has_its_picture(width, live_server, open_window):  # noqa: F811
    FOLDER.mkdir(parents=True, exist_ok=True)
    with time_machine.travel(MONDAY):
        world = World(time_machine.travel)
        for page, tab, _weight in visits(world, live_server.url, open_window, width=width):
            name = f"{page.name.replace(':', '-')}-{page.record or 'page'}-{width}.png"
            tab.screenshot(path=FOLDER / name, full_page=True)
            assert (FOLDER / name).stat().st_size > 1000
