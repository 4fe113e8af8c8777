"""A phone without scripts, on whose pages axe looks through a second window that has them."""

from tests.browser.conftest import PHONE
from tests.browser.test_accessibility import axe_on


class Phone:
    """A phone without scripts; beside it `eyes`, which has them, and in which axe looks at each page."""

    def __init__(self, page, eyes):
        self.page, self.eyes, self.faults = page, eyes, {}

    def look(self) -> None:
        self.eyes.goto(self.page.url)
        found = [fault["id"] for fault in axe_on(self.eyes)]
        if self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            found.append("It scrolls sideways.")
        if found:
            self.faults[self.page.url] = found

    def open(self, address: str) -> None:
        self.page.goto(address)
        self.look()

    def press(self, words: str) -> None:
        self.page.locator("main").get_by_role("button", name=words, exact=True).click()
        self.page.wait_for_load_state()
        self.look()

    def says(self, words: str) -> bool:
        """Whether these words stand on the page, however its lines break."""
        return words in " ".join(self.page.locator("main").inner_text().split())


def new_phone(open_window, base_url: str) -> Phone:
    """The phone of somebody who is not signed in."""
    own, beside = (open_window(base_url, width=PHONE, scripts=scripts) for scripts in (False, True))
    return Phone(own.page, beside.page)
