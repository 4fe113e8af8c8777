"""A made-up index: so many rows of the words of the nomenclature and of places, written at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate

from django.db import connection
from django.db.models import Min

from benchmarks.proposals.made import fill as fill_proposals
from perkasa.home.search.models import Kind, SearchRow, SearchWord
from perkasa.home.search.readers import body, entitled
from planning.nomenclature.subset import FILE, listed_items
from planning.proposals.models import Proposal
from stakeholders.accounts.roles import Permission
from tests.factories.stakeholders import OrganisationFactory

AGENCIES, OF_TEN = 50, 3  # so many rows of ten are proposals, which stand in their own table too
SYLLABLES = [
    "get", "as", "kali", "wungu", "sing", "rojo", "lim", "bang", "pata", "bumi", "kang", "kung", "boja",
    "pager", "plan", "tung", "suko", "rejo", "wele", "ri", "ngam", "pel", "cepi", "ring", "rowo", "sari",
]  # fmt: skip
PLACES = [f"{first}{last}" for first in SYLLABLES for last in SYLLABLES]
BEGUN = ["Pembangunan", "Pembangunan", "Rehabilitasi", "Pemeliharaan", "Pengadaan"]
OTHERS = [Kind.LINE.value] * 60 + [Kind.PAPER.value] * 8 + [Kind.FORUM.value, Kind.PRACTICE.value]
LIKELY = list(accumulate(1 / place for place in range(1, len(PLACES) + 1)))

ROWS = """
INSERT INTO home_searchrow (kind, record_id, code, title, note, text, address, is_public, readers)
SELECT made.kind, CASE WHEN is_proposal THEN %(first)s + n / 10 * %(of_ten)s + n %% 10 ELSE n END,
    item.code || '.' || n %% 1000, left(concat_ws(' ', begun, item.name, place.name), 300),
    'Tahun ' || 2020 + n %% 10, concat_ws(' ', item.words, syllable), '/', is_public,
    CASE WHEN is_public THEN '{}' WHEN n %% 2 = 0 THEN ARRAY[reader] ELSE ARRAY[reader, %(planners)s] END
FROM (
    SELECT n, n %% 10 < %(of_ten)s AS is_proposal, n %% 10 < %(of_ten)s OR random() < 0.43 AS is_public,
        CASE WHEN n %% 10 < %(of_ten)s THEN 'usulan'
            ELSE (%(others)s::text[])[1 + floor(random() * %(n_others)s)] END AS kind,
        1 + floor(random() * %(n_items)s)::int AS item,
        1 + width_bucket(random() * %(likeliest)s, %(likely)s::float[]) AS place,
        (%(begun)s::text[])[1 + floor(random() * %(n_begun)s)] AS begun,
        (%(syllables)s::text[])[1 + floor(random() * %(n_syllables)s)] AS syllable,
        (%(readers)s::text[])[1 + floor(random() * %(n_readers)s)] AS reader
    FROM generate_series(0, %(rows)s - 1) AS n
) AS made
JOIN unnest(%(codes)s::text[], %(names)s::text[], %(words)s::text[])
    WITH ORDINALITY AS item(code, name, words, number) ON item.number = made.item
JOIN unnest(%(places)s::text[]) WITH ORDINALITY AS place(name, number) ON place.number = made.place
"""
SETTLED = "VACUUM ANALYZE home_searchrow, home_searchword"


def fill(rows: int) -> list[int]:
    """So many records, three tenths of them proposals, four tenths drafts of agencies, every second of which
    planners read too; answers which agencies.
    """
    agencies = [OrganisationFactory().pk for _number in range(AGENCIES)]
    fill_proposals(rows * OF_TEN // 10)
    with indexed_afterwards(), connection.cursor() as cursor:
        cursor.execute("SELECT setseed(0.7)")  # the same rows each time
        cursor.execute(ROWS, _values(rows, agencies))
    SearchRow.objects.filter(record_id=rows // 2 + OF_TEN).update(
        title="Mercusuar", is_public=True, readers=[]
    )
    said = SearchRow.objects.public().values_list("title", "text")[:50_000]
    SearchWord.objects.note([*(" ".join(words) for words in said), *PLACES])
    with connection.cursor() as cursor:
        cursor.execute(SETTLED)
    return agencies


def _values(rows: int, agencies: list[int]) -> dict:
    items = [item for item in listed_items(FILE.read_text("utf-8")) if item.indicator]
    drawn = {"items": items, "others": OTHERS, "begun": BEGUN, "syllables": SYLLABLES, "readers": agencies}
    return {f"n_{name}": len(values) for name, values in drawn.items()} | {
        "rows": rows, "of_ten": OF_TEN, "first": Proposal.objects.aggregate(first=Min("pk"))["first"],
        "others": OTHERS, "begun": BEGUN, "syllables": SYLLABLES, "places": PLACES,
        "readers": [body(pk) for pk in agencies],
        "planners": entitled(Permission.PROPOSALS_READ_ALL), "likely": LIKELY, "likeliest": LIKELY[-1],
        "codes": [item.code for item in items], "names": [item.name for item in items],
        "words": [f"{item.performance} {item.indicator}" for item in items],
    }  # fmt: skip


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
