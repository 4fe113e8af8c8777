"""Windows of people on their devices, and the whole portal behind them: web, worker, beat, post."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from django.core.management import call_command
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from perkasa.home.demo.people import settle
from perkasa.home.demo.services import open_services
from stakeholders.accounts.models import Account
from tests.browser.people import come_in
from tests.browser.portal import Portal

PHONE, TABLET, DESK, HEIGHT = 360, 768, 1280, 800
PATIENCE = 15_000
expect.set_options(timeout=PATIENCE)


@dataclass
class Window:
    """A window of one person on one device, with what went wrong in it."""

    context: BrowserContext
    page: Page
    faults: list[str]


@pytest.fixture
def open_window(chromium: Browser) -> Iterator[Callable[..., Window]]:
    """Open windows on an address: every request to another host and every error on a page is noted."""
    windows: list[Window] = []

    def open_one(base_url: str, *, width: int = DESK, scripts: bool = True) -> Window:
        context = chromium.new_context(
            base_url=base_url,
            viewport={"width": width, "height": HEIGHT},
            java_script_enabled=scripts,
            locale="id-ID",
            timezone_id="Asia/Jakarta",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        page, faults = context.new_page(), []
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.on("console", lambda line: _note_errors(line, faults))
        page.on("request", lambda request: _note_strangers(request.url, base_url, faults))
        windows.append(Window(context, page, faults))
        return windows[-1]

    yield open_one
    for window in windows:
        window.context.close()


@pytest.fixture
def at_work(live_server, open_window) -> Callable[[Account], Page]:
    """Open the page of somebody who has signed in."""

    def begin(account: Account) -> Page:
        window = open_window(live_server.url)
        come_in(window.context, live_server.url, account)
        return window.page

    return begin


def _note_errors(line: ConsoleMessage, faults: list[str]) -> None:
    if line.type == "error":
        faults.append(f"console: {line.text} ({line.location['url']})")


def _note_strangers(url: str, base_url: str, faults: list[str]) -> None:
    if not url.startswith((base_url, "data:", "blob:")):
        faults.append(f"request to another host: {url}")


@pytest.fixture
def portal(live_server, smtp_server, settings, tmp_path) -> Iterator[Portal]:
    """A regency with its reference data, its people and its services, at work."""
    settings.SITE_URL = live_server.url
    call_command("load_reference", stdout=io.StringIO())
    open_services(settle())
    portal = Portal(live_server.url, smtp_server)
    portal.start_work()
    yield portal
    portal.end_work()
