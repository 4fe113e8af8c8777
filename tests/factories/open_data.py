"""Open data of the tests, by the portal's own verbs: files of a day, a key, a consumer of events."""

import csv
import io
import re
import sqlite3
from datetime import date

from django.utils import timezone

from perkasa.api.dumps.making import make_next
from perkasa.api.dumps.models import Dump, Format
from perkasa.api.webhooks import actions as webhooks
from perkasa.api.webhooks.models import Event, Subscription
from stakeholders.accounts.models import Account

HOME = "https://data.contoh.id/dengar"


def dump(dataset: str = "wilayah", day: date | None = None) -> Dump:
    """The files of this dataset of today, or of another day."""
    found = Dump.objects.create(dataset=dataset, day=day or timezone.localdate())
    while make_next():
        pass
    found.refresh_from_db()
    return found


def subscription(by: Account, *topics: Event, url: str = HOME) -> tuple[Subscription, str]:
    """A consumer at `url` of these events, or of all, and its secret."""
    secret = webhooks.subscribe(url=url, topics=topics or tuple(Event), by=by)
    return Subscription.objects.belonging_to(by).first(), secret.reveal()


def text_of(found: Dump, form: str) -> str:
    """One of its files as text."""
    with found.files.get(format=form).file.open("rb") as file:
        return file.read().decode()


def in_sqlite(found: Dump) -> sqlite3.Connection:
    """An empty database into which its CSV was loaded, with the fields and types that its README says."""
    rows = list(csv.reader(io.StringIO(text_of(found, Format.CSV))))
    fields = _fields(text_of(found, Format.README))
    assert rows[0] == [name for name, _kind in fields]
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE t ({', '.join(f'{name} {kind}' for name, kind in fields)}) STRICT")
    told = [[cell if cell != "" else None for cell in row] for row in rows[1:]]
    database.executemany(f"INSERT INTO t VALUES ({', '.join('?' * len(fields))})", told)
    return database


def _fields(readme: str) -> list[tuple[str, str]]:
    rows = re.findall(r"^\| (\w+) \| (TEXT|INTEGER|REAL|JSON) \|", readme, re.MULTILINE)
    return [(name, "TEXT" if kind == "JSON" else kind) for name, kind in rows]
