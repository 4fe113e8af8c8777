"""Finding: the index proposes, `visible_to` of each room decides before anything is shown."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet, Value

from perkasa.home.search.models import Kind, RowQuerySet, SearchRow, SearchWord
from perkasa.home.search.readers import words_of_reader
from perkasa.home.search.sources import SOURCES

MOST = 1000
"""Hits that are ranked; beyond them the words are too common for an order, and their number says nothing."""
SHOWN = 25
CODE = re.compile(r"[A-Z]{3}-\w+|[\dX][\dX.]*\.[\d.]*", re.IGNORECASE)
Hit = tuple[int, str, float]


@dataclass(frozen=True)
class Found:
    """A page of rows; how many of each kind, unless they are too many to say; and the words as mended."""

    page: Page
    counts: Counter[str] = field(default_factory=Counter)
    is_many: bool = False
    mended: str = ""


def find(words: str, account, *, kind: str = "", page: str | None = None) -> Found:
    """What holds all the `words` or begins with the code and may be read by `account`, the likest first.

    When nothing does, the words are taken for what is written nearly so.
    """
    readers, mended = words_of_reader(account), ""
    hits = _hits(words, readers)
    if not hits and _is_other(mended := SearchWord.objects.mended(words), words):
        hits = _hits(mended, readers)
    is_many = len(hits) >= MOST
    counts = Counter(each for _pk, each, _rank in hits)
    if kind:
        hits = _hits(mended or words, readers, kind) if is_many else [hit for hit in hits if hit[1] == kind]
    hits.sort(key=lambda hit: (-hit[2], -hit[0]))
    part = Paginator([pk for pk, _kind, _rank in hits], SHOWN).get_page(page)
    shown = Page(_shown(list(part), account), part.number, part.paginator)
    return Found(shown, counts, is_many, mended if hits else "")


def _is_other(mended: str, words: str) -> bool:
    """Whether it is worth asking again: in other words, or in the same without their signs."""
    return bool(mended) and mended.split() != words.lower().split()


def _hits(words: str, readers: list[str], kind: str = "") -> list[Hit]:
    """Up to MOST hits of each way of finding, each record once."""
    rows = SearchRow.objects.holding(words, kind)
    ways = [*_read(rows, readers)]
    if CODE.fullmatch(words.strip()):
        ways += _read(SearchRow.objects.coded(words.strip(), kind), readers)
    hits: dict[int, Hit] = {}
    for way in ways:
        for hit in way.values_list("pk", "kind", "rank")[:MOST]:
            hits[hit[0]] = hit
    return list(hits.values())


def _read(rows: RowQuerySet, readers: list[str]) -> Sequence[RowQuerySet]:
    return [rows.public(), rows.read_by(readers)] if readers else [rows.public()]


def _shown(keys: Sequence[int], account) -> list[SearchRow]:
    """The rows with these keys in their order, but for what `account` may not see any more."""
    rows = {row.pk: row for row in SearchRow.objects.filter(pk__in=keys).defer("text", "vector")}
    seen = _seen({(row.kind, row.record_id) for row in rows.values()}, account)
    found = (rows[key] for key in keys if key in rows)
    return [row for row in found if (row.kind, row.record_id) in seen]


def _seen(named: set[tuple[str, int]], account) -> set[tuple[str, int]]:
    """Those of the records named that `account` may see now; one question for all kinds."""
    keys: dict[str, list[int]] = {}
    for kind, pk in named:
        keys.setdefault(kind, []).append(pk)
    pages = {(Kind.PAGE.value, pk) for pk in keys.pop(Kind.PAGE, [])}
    ways = [_named(SOURCES[Kind(kind)].visible(account), kind, pks) for kind, pks in keys.items()]
    return pages | set(ways[0].union(*ways[1:], all=True)) if ways else pages


def _named(rows: QuerySet, kind: str, keys: list[int]) -> QuerySet:
    return rows.filter(pk__in=keys).order_by().values_list(Value(kind), "pk")
