"""Windows of people on their devices, and the whole portal behind them: web, worker, beat, post."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

PHONE, TABLET, DESK = 360, 768, 1280
PATIENCE = 15_000


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
            viewport={"width": width, "height": 800},
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


def _note_errors(line: ConsoleMessage, faults: list[str]) -> None:
    if line.type == "error":
        faults.append(f"console: {line.text}")


def _note_strangers(url: str, base_url: str, faults: list[str]) -> None:
    if not url.startswith((base_url, "data:", "blob:")):
        faults.append(f"request to another host: {url}")
