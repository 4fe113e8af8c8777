"""Keeping the index: what the database noted as changed is read again and written as it is now."""

from collections.abc import Collection
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import connection, transaction

from perkasa.home.search.models import Kind, SearchChange, SearchRow, SearchWord
from perkasa.home.search.source import Source
from perkasa.home.search.sources import SOURCES

PART = 500
ALONE = "LOCK TABLE home_searchrow IN SHARE ROW EXCLUSIVE MODE"
"""Two at once could leave the older state of a record behind the newer one; readers are not kept waiting."""
WRITTEN = ["code", "title", "note", "text", "address", "is_public", "readers"]


def keep_next() -> bool:
    """The next changed records stand in the index as they are now; False when none changed."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(ALONE)
        changes = list(SearchChange.objects.order_by("pk")[:PART])
        for kind, some in groupby(sorted(changes, key=attrgetter("kind")), key=attrgetter("kind")):
            write(SOURCES[Kind(kind)], {change.record_id for change in some})
        SearchChange.objects.filter(pk__in=[change.pk for change in changes]).delete()
    return bool(changes)


def write(source: Source, keys: Collection[int]) -> None:
    """Exactly those of `keys` that are still there stand in the index; words of public ones are known."""
    rows = [_row(source, record) for record in source.rows().filter(pk__in=keys)]
    gone = set(keys) - {row.record_id for row in rows}
    SearchRow.objects.filter(kind=source.kind, record_id__in=gone).delete()
    SearchRow.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["kind", "record_id"], update_fields=WRITTEN
    )
    SearchWord.objects.note(f"{row.title} {row.note} {row.text}" for row in rows if row.is_public)


def _row(source: Source, record: Any) -> SearchRow:
    said = source.said(record)
    return SearchRow(
        kind=source.kind, record_id=record.pk, code=said.code[:60].upper(), title=said.title[:300],
        note=said.note[:300], text=said.text, address=source.address(record), is_public=said.is_public,
        readers=[] if said.is_public else sorted(set(said.readers)),
    )  # fmt: skip
