"""The pages of the list in a real browser, as the person who may read them."""

from collections.abc import Callable, Iterator, Sequence

from django.conf import settings
from django.test import Client
from playwright.sync_api import Page as PlaywrightPage

from tests.browser.weight import Scale
from tests.pages.doors import Page
from tests.pages.pages import PAGES
from tests.pages.world import World

PICTURED = [page for page in PAGES if page.queries is not None and page.is_html]


def visits(
    world: World, base_url: str, open_window: Callable, *, width: int, pages: Sequence[Page] = PICTURED
) -> Iterator[tuple[Page, PlaywrightPage, int]]:
    """Each of the pages, open in a window of its reader that is `width` pixels wide, and its weight."""
    scales: dict[str, Scale] = {}
    windows: dict[str, object] = {}
    for page in pages:
        if page.reader not in windows:
            windows[page.reader] = open_window(base_url, width=width)
            carry_session(windows[page.reader].context, world.client_of(page.reader), base_url)
            scales[page.reader] = Scale(windows[page.reader].context)
        tab = windows[page.reader].page
        scales[page.reader].clear()
        tab.goto(world.address(page) + _query(page))
        yield page, tab, scales[page.reader].take()


def _query(page: Page) -> str:
    return "?" + "&".join(f"{name}={value}" for name, value in page.data.items()).replace("+", "%2B")


def carry_session(context, client: Client, base_url: str) -> None:
    """Whoever signed in with `client` is signed in in the browser too."""
    if cookie := client.cookies.get(settings.SESSION_COOKIE_NAME):
        context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": base_url, "httpOnly": True}])
