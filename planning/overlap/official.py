"""The judge of this regency: the shipped dictionary with its own words, and the official names."""

from collections.abc import Iterable
from functools import lru_cache

from django.db import connection

from planning.overlap.dictionary.models import Word
from planning.overlap.engine import Judge
from planning.overlap.gazetteer import Gazetteer, from_names
from planning.overlap.language import Reader
from planning.overlap.lexicon import build, read_rows
from planning.overlap.tuning.models import formula_in_force
from planning.overlap.weights import FORMULA
from stakeholders.regions.models import Region
from stakeholders.regions.reference import FILE, kind_of, listed_regions

STATE = """
SELECT (SELECT count(*) FROM stakeholders_region), (SELECT max(id) FROM stakeholders_region),
       (SELECT max(changed_at) FROM planning_word), (SELECT count(*) FROM planning_word WHERE is_active),
       (SELECT number FROM planning_formula WHERE status = 'in_force' AND base = %s)
"""


def official_names() -> Gazetteer:
    """Every district, village and ward the database knows, with what stands above it."""
    named = Region.objects.values_list("name", "parent__name")
    villages = named.filter(kind__in=[Region.Kind.VILLAGE, Region.Kind.WARD])
    districts = named.filter(kind=Region.Kind.DISTRICT)
    return from_names(villages, districts)


def official_judge() -> Judge:
    """A judge that knows the official names and words; made once a process, and again when these change."""
    with connection.cursor() as cursor:
        cursor.execute(STATE, [FORMULA])
        return _judge_of(*cursor.fetchone())


@lru_cache(maxsize=1)
def _judge_of(regions: int, last_region: int | None, changed_at, words: int, number: int | None) -> Judge:
    read_by = f"+{changed_at:%y%m%d%H%M}" if words else ""
    [judge] = judges_with(Word.objects.in_force(), read_by=f"{FORMULA}{read_by}")
    return judge


def judges_with(*dictionaries: Iterable[Word], read_by: str = FORMULA) -> list[Judge]:
    """A judge for each of `dictionaries`, whose words stand beside the shipped ones.

    All know the same official names and the weights in force; both are read once.
    """
    names, shipped = official_names(), list(read_rows())
    weights, thresholds, number = formula_in_force()
    formula = f"{read_by}-{number}" if number else read_by
    lexicons = (build([*shipped, *(word.row for word in words)]) for words in dictionaries)
    return [Judge(Reader(lexicon, names, read_by), weights, thresholds, formula) for lexicon in lexicons]


def shipped_judge() -> Judge:
    """A judge that knows the names of the project's own list; for where no database is ready."""
    names = dict(listed_regions(FILE.read_text("utf-8")))
    named: dict[Region.Kind, list[tuple[str, str]]] = {kind: [] for kind in Region.Kind}
    for code, name in names.items():
        named[kind_of(code)].append((name, names.get(code.rpartition(".")[0], "")))
    villages = named[Region.Kind.VILLAGE] + named[Region.Kind.WARD]
    return Judge(Reader(gazetteer=from_names(villages, named[Region.Kind.DISTRICT])))
