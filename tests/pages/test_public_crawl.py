"""A stranger follows every public link, feed, file and page of the interface, and finds nothing private."""

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from perkasa.api.datasets.all import DATASETS
from tests.factories.open_data import dump
from tests.pages.secrets import kept_in

pytestmark = pytest.mark.django_db
LINK = re.compile(r"""(?:href|src)="([^"#]+)|"(https?://[^"\s]+|/[a-z][^"\s<>]*/)\"""")
BEGIN = ("/", "/data/", "/data/catalog.json", "/api/v1/openapi.json", "/forum/oparl/meetings.json")
OUTSIDE = ("/static/", "/akun/", "/masuk/", "/daftar/", "/admin/")
MOST = 3000


def text_of(answer: HttpResponse) -> str:
    """What goes over the line; a workbook unpacked."""
    body = answer.getvalue() if answer.streaming else answer.content
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            body = b"\n".join(archive.read(name) for name in archive.namelist())
    return f"{dict(answer.headers)} {body.decode(errors='replace')}"


def links_in(text: str, base: str) -> Iterator[str]:
    """The addresses of this portal that a page or a document names."""
    for found in LINK.finditer(text):
        address = urljoin(base, unescape(found[1] or found[2]).removeprefix(settings.SITE_URL))
        parts = urlsplit(address.replace("http://testserver", ""))
        if not parts.scheme and not parts.path.startswith(OUTSIDE):
            yield parts.path + (f"?{parts.query}" if parts.query else "")


def kind_of(address: str) -> tuple[str, bool]:
    """The path, and whether something is asked there: every page is visited once bare and once narrowed."""
    path, mark, _query = address.partition("?")
    return path, bool(mark)


def crawl() -> Iterator[tuple[str, str]]:
    """Every address a stranger can reach with what stands there."""
    client, waiting, seen = Client(), list(BEGIN), set(map(kind_of, BEGIN))
    while waiting and len(seen) < MOST:
        address = waiting.pop(0)
        answer = client.get(address)
        text = text_of(answer)
        yield address, text
        for link in [answer["Location"]] if answer.has_header("Location") else links_in(text, address):
            if link.startswith("/") and kind_of(link) not in seen:
                seen.add(kind_of(link))
                waiting.append(link)


def test_a_stranger_who_follows_everything_finds_none_of_twenty_private_values(marked, settings):
    settings.API_PER_MINUTE = 10**6
    secrets = kept_in(marked)
    for dataset in DATASETS:
        if dataset.key != "wilayah":  # this one's files stand in the world already
            dump(dataset.key)

    reached, found, is_named = [], [], False
    for address, text in crawl():
        reached.append(address)
        is_named |= marked.agency.name in text
        found += [(address, what) for what, value in secrets.items() if value.lower() in text.lower()]

    assert len(secrets) == 20
    assert found == []
    assert is_named  # so that the walk is known to go where words are
    paths = {kind_of(address)[0] for address in reached}
    wanted = [f"/api/v1/{dataset.key}/" for dataset in DATASETS]
    assert [path for path in wanted if path not in paths] == []
    files = [
        path for path in paths if re.fullmatch(r"/data/[a-z-]+/\d{4}-\d\d-\d\d\.(csv|xlsx|json|md)", path)
    ]
    assert len(files) == 4 * len(DATASETS)
    assert any(path.endswith(".ics") for path in paths)
