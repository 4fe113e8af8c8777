"""A scratch database full of made-up entries, for measuring; it is gone afterwards."""

import json
import time
from itertools import islice

from django.db import connection
from django.utils import timezone

from benchmarks.overlap.made import Made, made
from planning.overlap.actions import read
from planning.overlap.engine import Judge
from planning.overlap.fields import bits
from planning.overlap.language import Reader
from planning.overlap.models import Entry

COLUMNS = (
    "source, source_id, code, address, title, place_text, year, sub_activity, target_group, volume, "
    "source_of_funds, agency, latitude, longitude, is_filed, is_public, is_at_rest, district, village, "
    "reading, headings, signature, formula, digest, changed_at"
)
COPY = f"COPY planning_entry ({COLUMNS}) FROM STDIN"
BATCH = 20_000


def fill(count: int) -> tuple[dict[int, int], float]:
    """`count` entries stand in the table; answers the work of each, and the seconds it took to read them."""
    judge, source, took = Judge(Reader()), iter(made(count)), 0.0
    works: dict[int, int] = {}
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE planning_entry RESTART IDENTITY CASCADE")
        while batch := list(islice(source, BATCH)):
            entries = [_written(one, len(works) + at) for at, one in enumerate(batch, start=1)]
            began = time.perf_counter()
            for entry, one in zip(entries, batch, strict=True):
                read(entry, judge, one.entry)
            took += time.perf_counter() - began
            with cursor.copy(COPY) as copy:
                for entry in entries:
                    copy.write_row(_row(entry))
            works.update((len(works) + 1, one.work) for one in batch)
        cursor.execute("VACUUM ANALYZE planning_entry")
    return works, took


def _written(one: Made, number: int) -> Entry:
    """The entry as it was written, not read yet."""
    north, east = one.entry.point or (None, None)
    written = {"title": one.entry.title, "year": one.entry.year, "latitude": north, "longitude": east}
    return Entry(source=Entry.Source.PROPOSAL, source_id=number, **written)


def _row(entry: Entry) -> tuple:
    told = ("proposal", entry.source_id, "", "", entry.title, "", entry.year, "", "", "", "", "")
    written = (*told, entry.latitude, entry.longitude, True, True, False)
    readings = (json.dumps(entry.reading), entry.headings, bits(entry.signature), entry.formula, entry.digest)
    return (*written, entry.district, entry.village, *readings, timezone.now())
