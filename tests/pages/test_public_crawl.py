"""A stranger follows every public link, feed, file and page of the interface, and finds nothing private."""

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from itertools import chain
from urllib.parse import quote, urljoin, urlsplit

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from pypdf.errors import PdfReadError

from perkasa.api.datasets.all import DATASETS
from tests.factories.documents import words_of
from tests.factories.open_data import dump
from tests.factories.searching import settle
from tests.pages.secrets import kept_in

pytestmark = pytest.mark.django_db
LINK = re.compile(r"""(?:href|src)="([^"#]+)|"(https?://[^"\s]+|/[a-z][^"\s<>]*/)\"""")
BEGIN = (
    "/", "/data/", "/data/catalog.json", "/api/v1/openapi.json", "/forum/oparl/meetings.json",
    "/cari/?kata=rahasia",
)  # fmt: skip
FEEDS = ("planning:forums.open_record.calendar", "planning:stages.calendar")
OUTSIDE = ("/static/", "/akun/", "/masuk/", "/daftar/", "/admin/")
MOST = 3000


def text_of(answer: HttpResponse) -> str:
    """What goes over the line; a workbook unpacked, of a PDF its words."""
    body = answer.getvalue() if answer.streaming else answer.content
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            body = b"\n".join(archive.read(name) for name in archive.namelist())
    if body[:5] == b"%PDF-":
        with suppress(PdfReadError):  # a made-up upload is no whole PDF and is read as it is
            body += words_of(body).encode()
    return f"{dict(answer.headers)} {body.decode(errors='replace')}"


def links_in(text: str, base: str) -> Iterator[str]:
    """The addresses of this portal that a page or a document names."""
    for found in LINK.finditer(text):
        address = urljoin(base, unescape(found[1] or found[2]).removeprefix(settings.SITE_URL))
        parts = urlsplit(address.replace("http://testserver", ""))
        if not parts.scheme and not parts.path.startswith(OUTSIDE):
            yield parts.path + (f"?{parts.query}" if parts.query else "")


def rows_in(answer: HttpResponse, address: str) -> Iterator[str]:
    """The address of each row that a list of the interface names, and of the way of each proposal."""
    path = urlsplit(address).path
    if not re.fullmatch(r"/api/v1/[a-z-]+/", path) or answer["Content-Type"] != "application/json":
        return
    for row in answer.json()["data"]:
        yield f"{path}{quote(row['id'])}/"
        if path == "/api/v1/usulan/":
            yield f"/api/v1/silsilah/{row['id']}/"


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
        ways = [answer["Location"]] if answer.has_header("Location") else links_in(text, address)
        for link in chain(ways, rows_in(answer, address)):
            if link.startswith("/") and kind_of(link) not in seen:
                seen.add(kind_of(link))
                waiting.append(link)


def test_a_stranger_who_follows_everything_finds_none_of_twenty_private_values(marked, settings):
    settings.API_PER_MINUTE = 10**6
    secrets = kept_in(marked)
    for dataset in DATASETS:
        if dataset.key != "wilayah":  # this one's files stand in the world already
            dump(dataset.key)
    settle()

    reached, found, is_named = [], [], False
    for address, text in crawl():
        reached.append(address)
        is_named |= marked.agency.name in text
        found += [(address, what) for what, value in secrets.items() if value.lower() in text.lower()]

    assert len(secrets) == 20
    assert len(reached) < MOST  # the walk came to its end
    assert found == []
    assert is_named  # so that the walk is known to go where words are
    paths = {kind_of(address)[0] for address in reached}
    for dataset in DATASETS:
        door = f"/api/v1/{dataset.key}/"
        rows = {f"{door}{quote(row['id'])}/" for row in dataset.written(dataset.rows())}
        assert {door} | rows <= paths
    assert any(path.startswith("/api/v1/silsilah/UPR-") for path in paths)
    assert "/cari/" in paths
    files = [
        path for path in paths if re.fullmatch(r"/data/[a-z-]+/\d{4}-\d\d-\d\d\.(csv|xlsx|json|md)", path)
    ]
    assert len(files) == 4 * len(DATASETS)
    assert set(map(reverse, FEEDS)) <= paths
