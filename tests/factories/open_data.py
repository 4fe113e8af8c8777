"""Open data of the tests, by the portal's own verbs: files of a day, a key, a consumer of events."""

import re
from datetime import date

from django.utils import timezone

from perkasa.api.dumps.making import make_next
from perkasa.api.dumps.models import Dump
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


def loaded(readme: str) -> list[tuple[str, str]]:
    """Name and SQL type of every field, as the README of a dump says them."""
    rows = re.findall(r"^\| (\w+) \| (TEXT|INTEGER|REAL|JSON) \|", readme, re.MULTILINE)
    return [(name, "TEXT" if kind == "JSON" else kind) for name, kind in rows]
