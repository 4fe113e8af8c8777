"""Searches by code, words and misspelt words over 15,000 rows."""

import hashlib
import sys

from django.db import connection
from django.test import Client

from benchmarks.house import scratch_database
from benchmarks.timing import median_and_slow
from planning.nomenclature.actions import Source, load_edition
from planning.nomenclature.items import Item
from planning.nomenclature.models import NomenclatureItem
from planning.nomenclature.subset import FILE, listed_items

ROWS, ROUNDS, SHOWN, YEARS = 15_000, 30, 31, (2024, 2027, 2028, 2029)
MOST_MS, TARGET = 20.0, 1.0
SCAN = "SELECT id FROM planning_nomenclatureitem WHERE name ILIKE %s ORDER BY code LIMIT 31"
PLACES = ("Desa", "Kecamatan", "Terpadu", "Lanjutan", "Berkelanjutan", "Pesisir", "Perdesaan", "Perkotaan")
ASKED = {
    "by code": ("search", "1.03.10", "1.03.10%"),
    "by one word": ("search", "jalan", "%jalan%"),
    "by two words": ("search", "pembangunan jembatan", "%pembangunan%jembatan%"),
    "by a misspelt word": ("resembling", "rehabiltasi jalann", "%rehabiltasi jalann%"),
}
PICKED = {
    "picked in own field": "/nomenklatur/pilihan/?kata=pembangunan+jembatan&tahun=2027&bidang=1.03",
    "picked, misspelt": "/nomenklatur/pilihan/?kata=rehabiltasi+jalann&tahun=2027",
}
"""The list below a picker, with the whole way through the portal; beside the scan of the last kind."""


def fill() -> int:
    """Editions of the project's own part of the list, its works repeated under new codes, to 15,000 rows."""
    listed = listed_items(FILE.read_text("utf-8"))
    works = [item for item in listed if item.level == "sub_activity"]
    each = ROWS // len(YEARS) - len(listed)
    more = [_again(works[number % len(works)], number) for number in range(each)]
    for year in YEARS:
        digest = hashlib.sha256(str(year).encode()).hexdigest()
        load_edition([*listed, *more], Source(str(year), year, digest))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE planning_nomenclatureitem")
    return NomenclatureItem.objects.count()


def _again(item: Item, number: int) -> Item:
    """The same work under a code of its own and with one word more."""
    code = f"{item.parent_code}.{5000 + number:04d}"
    return Item(
        code, f"{item.name} {PLACES[number % len(PLACES)]}", item.performance, item.indicator, item.unit
    )


def scan(pattern: str) -> None:
    """The same question to the bare table, without an index that could help."""
    with connection.cursor() as cursor:
        cursor.execute("SET enable_bitmapscan = off")
        cursor.execute(SCAN, [pattern])
        cursor.fetchall()
        cursor.execute("SET enable_bitmapscan = on")


def main() -> None:
    """One line a kind of search: ours, the bare scan, their ratio."""
    with scratch_database():
        sys.stdout.write(f"{fill()} rows\n")
        sys.stdout.write(f"{'name':24}{'ms':>8}{'slow':>8}{'scan':>8}{'ratio':>8}{'target':>8}{'most':>8}\n")
        usable = NomenclatureItem.objects.for_year(2027).for_regency().sub_activities().for_listing()
        for name, (verb, words, pattern) in ASKED.items():
            rows = getattr(usable, verb)(words)[:SHOWN]
            ours, slow = median_and_slow(lambda rows=rows: list(rows.all()), ROUNDS)
            bare, _slow = median_and_slow(lambda pattern=pattern: scan(pattern), ROUNDS)
            tell(name, ours, slow, bare)
        client = Client(HTTP_HOST="localhost")
        for name, address in PICKED.items():
            ours, slow = median_and_slow(lambda address=address: client.get(address), ROUNDS)
            tell(name, ours, slow, bare)


def tell(name: str, ours: float, slow: float, bare: float) -> None:
    """One line."""
    sys.stdout.write(
        f"{name:24}{ours:8.2f}{slow:8.2f}{bare:8.2f}{ours / bare:8.2f}{TARGET:8.1f}{MOST_MS:8.0f}\n"
    )
