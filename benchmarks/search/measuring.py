"""Searches of a stranger and of an agency over a million rows."""

import os
import sys
import time

from django.contrib.auth.models import AnonymousUser
from django.db import connection

from benchmarks.house import scratch_database
from benchmarks.search.made import fill
from benchmarks.timing import median_and_slow
from perkasa.home.search.finding import find
from perkasa.home.search.models import Kind
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import operator, planner

ROWS, ROUNDS, MOST_MS = int(os.environ.get("ROWS") or 1_000_000), 15, 80.0
FLOOR = """
SELECT count(*) FROM (
    SELECT id FROM home_searchrow
    WHERE is_public AND vector @@ websearch_to_tsquery('indonesian', %s) LIMIT 1000
) found
"""
TITLES = (
    "ms: median (slow)", "stranger", "operator", "planner", "within a kind", "last page", "floor", "hits",
)  # fmt: skip
COLUMNS = "{:28}{:>17}{:>17}{:>17}{:>17}{:>17}{:>8}{:>7}"
ASKED = {
    "one rare word": "mercusuar",
    "two words": "rehabilitasi irigasi",
    "three words and a place": "pembangunan jalan getas",
    "a word of every second row": "pembangunan",
    "common words together": "pembangunan jalan",
    "a phrase": '"pembangunan jalan"',
    "one word without another": "pembangunan -jalan",
    "the beginning of a code": "1.03",
    "a code": "1.03.02.2.02",
    "a whole code": "1.03.10.2.01.0053.777",
    "misspelt": "rehabiltasi irigsi",
    "two letters changed places": "jalna",
    "nothing": "zzzz",
}


def bare(words: str) -> None:
    """The floor: up to a thousand hits counted in the index, without an order, a page or a second look."""
    with connection.cursor() as cursor:
        cursor.execute(FLOOR, [words])
        cursor.fetchall()


def main() -> None:
    """One line a question: a stranger, an operator, a planner, within a kind, the last page; the floor."""
    with scratch_database():
        began = time.perf_counter()
        agencies = fill(ROWS)
        readers = [operator(Organisation.objects.get(pk=agencies[0])), planner()]
        say(f"{ROWS:,} rows, made in {time.perf_counter() - began:.0f} s; at most {MOST_MS:.0f} ms")
        say(COLUMNS.format(*TITLES))
        for name, words in ASKED.items():
            measure(name, words, *readers)


def measure(name: str, words: str, account: Account, one_who_plans: Account) -> None:
    """One line of the table."""
    hits = find(words, account).counts.total()
    ways = [
        lambda: find(words, AnonymousUser()),
        lambda: find(words, account),
        lambda: find(words, one_who_plans),
        lambda: find(words, account, kind=Kind.FORUM),
        lambda: find(words, AnonymousUser(), page="1000"),
    ]
    told = [f"{median:.1f} ({slow:.1f})" for median, slow in (median_and_slow(way, ROUNDS) for way in ways)]
    floor, _slow = median_and_slow(lambda: bare(words), ROUNDS)
    say(COLUMNS.format(name, *told, f"{floor:.1f}", hits))


def say(line: str) -> None:
    """One line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
