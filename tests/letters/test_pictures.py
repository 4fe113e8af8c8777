"""A picture of every letter on a phone and on a desk, below var/screenshots/letters."""

from pathlib import Path

import pytest

from stakeholders.notifications import letters

FOLDER = Path("var/screenshots/letters")


@pytest.mark.django_db
@pytest.mark.parametrize("width", [360, 800])
def test_every_letter_has_its_picture_and_no_line_leaves_the_screen(chromium, told, posted, width):
    pages = {kind: letters.write(notification).html for kind, notification in told.items()}
    pages |= {name: letter.alternatives[0][0] for name, letter in posted.items()}
    FOLDER.mkdir(parents=True, exist_ok=True)
    tab = chromium.new_page(viewport={"width": width, "height": 600})
    for name, page in pages.items():
        tab.set_content(page)
        tab.screenshot(path=FOLDER / f"{name}-{width}.png", full_page=True)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, name
    tab.close()
