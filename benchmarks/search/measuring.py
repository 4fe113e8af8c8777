"""Searches of a stranger and of an agency over a million rows."""

import os
import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate

from django.contrib.auth.models import AnonymousUser
from django.db import connection

from benchmarks.house import scratch_database
from benchmarks.timing import median_and_slow
from perkasa.home.search.finding import find
from perkasa.home.search.models import Kind, SearchRow, SearchWord
from perkasa.home.search.readers import body
from planning.nomenclature.subset import FILE, listed_items
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import OrganisationFactory, operator

ROWS, AGENCIES, ROUNDS, MOST_MS, CHUNK = int(os.environ.get("ROWS", "1000000")), 50, 15, 80.0, 20_000
KINDS = [Kind.LINE] * 60 + [Kind.PROPOSAL] * 30 + [Kind.PAPER] * 8 + [Kind.FORUM, Kind.PRACTICE]
FLOOR = """
SELECT count(*) FROM (
    SELECT id FROM home_searchrow
    WHERE is_public AND vector @@ websearch_to_tsquery('indonesian', %s) LIMIT 1000
) found
"""
TITLES = ("ms: median (slow)", "stranger", "operator", "within a kind", "floor", "hits")
ASKED = {
    "one rare word": "mercusuar",
    "two words": "rehabilitasi irigasi",
    "three words and a place": "pembangunan jalan getas",
    "a word of every second row": "pembangunan",
    "common words together": "pembangunan jalan",
    "a code": "1.03.02.2.02",
    "a whole code": "1.03.10.2.01.0053.777",
    "misspelt": "rehabiltasi irigsi",
    "nothing": "zzzz",
}


def fill() -> list[int]:
    """Made-up records of the words of the nomenclature and of places; four tenths are drafts of agencies."""
    chance = random.Random(7)  # noqa: S311 (the same rows each time)
    items = [item for item in listed_items(FILE.read_text("utf-8")) if item.indicator]
    agencies = [OrganisationFactory().pk for _number in range(AGENCIES)]
    places = [f"{first}{last}" for first in SYLLABLES for last in SYLLABLES]
    likely = list(accumulate(1 / place for place in range(1, len(places) + 1)))
    with indexed_afterwards():
        for start in range(0, ROWS, CHUNK):
            names = chance.choices(places, cum_weights=likely, k=CHUNK)
            SearchRow.objects.bulk_create(
                _row(number, chance, chance.choice(items), names[number - start], agencies)
                for number in range(start, min(start + CHUNK, ROWS))
            )
    SearchRow.objects.filter(record_id=ROWS // 2).update(title="Mercusuar", is_public=True, readers=[])
    said = SearchRow.objects.public().values_list("title", "text")[:50_000]
    SearchWord.objects.note([*(" ".join(words) for words in said), *places])
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE home_searchrow")
    return agencies


@contextmanager
def indexed_afterwards() -> Iterator[None]:
    """The indexes are made once all rows stand: of a million rows, in a minute in place of an hour."""
    with connection.schema_editor() as editor:
        for index in SearchRow._meta.indexes:
            editor.remove_index(SearchRow, index)
    yield
    with connection.schema_editor() as editor:
        for index in SearchRow._meta.indexes:
            editor.add_index(SearchRow, index)


SYLLABLES = [
    "get", "as", "kali", "wungu", "sing", "rojo", "lim", "bang", "pata", "bumi", "kang", "kung", "boja",
    "pager", "plan", "tung", "suko", "rejo", "wele", "ri", "ngam", "pel", "cepi", "ring", "rowo", "sari",
]  # fmt: skip


def _row(number: int, chance: random.Random, item, place: str, agencies: list[int]) -> SearchRow:
    is_public = chance.random() < 0.6
    begun = chance.choice(["Pembangunan", "Pembangunan", "Rehabilitasi", "Pemeliharaan", "Pengadaan"])
    return SearchRow(
        kind=chance.choice(KINDS), record_id=number, code=f"{item.code}.{number % 1000}",
        title=f"{begun} {item.name} {place}"[:300], note=f"Tahun {2020 + number % 10}",
        text=f"{item.performance} {item.indicator} {chance.choice(SYLLABLES)}", address="/",
        is_public=is_public, readers=[] if is_public else [body(chance.choice(agencies))],
    )  # fmt: skip


def bare(words: str) -> None:
    """The floor: up to a thousand hits counted in the index, without an order, a page or a second look."""
    with connection.cursor() as cursor:
        cursor.execute(FLOOR, [words])
        cursor.fetchall()


def main() -> None:
    """One line a question: a stranger, an operator, an operator within one kind; and the floor."""
    with scratch_database():
        began = time.perf_counter()
        agencies = fill()
        account = operator(Organisation.objects.get(pk=agencies[0]))
        say(f"{ROWS:,} rows, made in {time.perf_counter() - began:.0f} s; at most {MOST_MS:.0f} ms")
        say("{:28}{:>18}{:>18}{:>18}{:>10}{:>7}".format(*TITLES))
        for name, words in ASKED.items():
            hits = find(words, account).counts.total()
            ways = [
                median_and_slow(lambda words=words: find(words, AnonymousUser()), ROUNDS),
                median_and_slow(lambda words=words: find(words, account), ROUNDS),
                median_and_slow(lambda words=words: find(words, account, kind=Kind.FORUM), ROUNDS),
            ]
            floor, _slow = median_and_slow(lambda words=words: bare(words), ROUNDS)
            told = "".join(f"{f'{median:.1f} ({slow:.1f})':>18}" for median, slow in ways)
            say(f"{name:28}{told}{floor:>10.1f}{hits:>7}")


def say(line: str) -> None:
    """One line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
