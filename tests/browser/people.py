"""What people do in the windows of every story: come in, press a button, hold a telephone before a paper."""

import pypdfium2
import zxingcpp
from django.conf import settings
from django.test import Client
from playwright.sync_api import BrowserContext, Page

from stakeholders.accounts.models import Account


def come_in(context: BrowserContext, url: str, account: Account) -> None:
    """The person behind the window has signed in."""
    client = Client()
    client.force_login(account)
    name = settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": url}])


def press(page: Page, words: str, reason: str = "") -> None:
    """A lifecycle button, with its reason where it asks for one."""
    if reason:
        page.locator("summary", has_text=words).click()
        page.locator("details[open] textarea").fill(reason)
        page.locator("details[open]").get_by_role("button", name=words).click()
    else:
        page.get_by_role("button", name=words, exact=True).click()
    page.wait_for_load_state()


def press_access_key(page: Page, letter: str) -> None:
    """Alt and a letter together; the browser wants to know which letter it is without Alt."""
    keys = page.context.new_cdp_session(page)
    said = {"modifiers": 1, "key": letter, "unmodifiedText": letter}
    for kind in ("keyDown", "keyUp"):
        keys.send("Input.dispatchKeyEvent", {"type": kind, **said})


def read_qr(content: bytes) -> set[str]:
    """What a telephone reads from the pages of a PDF held before its camera."""
    pictures = [page.render(scale=3).to_pil() for page in pypdfium2.PdfDocument(content)]
    return {code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)}
