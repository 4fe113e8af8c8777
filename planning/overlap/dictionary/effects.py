"""What one word changes: pairs judged without it and with it, the same pairs, the same weights."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations

from django.db.models import Q

from planning.overlap.actions import as_written
from planning.overlap.dictionary.models import Word
from planning.overlap.engine import Judge, Verdict
from planning.overlap.models import Entry, Finding
from planning.overlap.official import judges_with

MOST = 200
"""Plans whose words are looked at; more would not be read by anybody."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A pair whose verdict the word changes."""

    first: Entry
    second: Entry
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Effects:
    """Every changed pair among `looked_at` pairs of the `plans` that hold the word."""

    changed: list[Effect]
    looked_at: int
    plans: int


def effects_of(word: Word) -> Effects:
    """What `word` changes among the plans that hold it and what was found about them."""
    others = list(Word.objects.in_force().exclude(pk=word.pk))
    judges = judges_with(others, [*others, word])
    entries = list(touched_by(word).select_related("region__parent").order_by("-changed_at")[:MOST])
    pairs = list(_pairs(entries))
    changed = [effect for first, second in pairs if (effect := _effect(first, second, *judges))]
    return Effects(changed, len(pairs), len(entries))


def touched_by(word: Word):
    """The filed plans in whose title one of the spellings stands."""
    spelled = Q()
    for spelling in word.spellings:
        spelled |= Q(title__icontains=spelling)
    return Entry.objects.filter(spelled, is_filed=True)


def _pairs(entries: list[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Each pair once: those of one district and a common year that hold the word, and what was found."""
    keys = [entry.pk for entry in entries]
    found = Finding.objects.filter(Q(first__in=keys) | Q(second__in=keys))
    found = found.select_related("first__region__parent", "second__region__parent")
    near = (pair for pair in combinations(entries, 2) if _may_meet(*pair))
    seen: set[frozenset[int]] = set()
    for first, second in chain(near, ((finding.first, finding.second) for finding in found)):
        key = frozenset((first.pk, second.pk))
        if key not in seen:
            seen.add(key)
            yield first, second


def _may_meet(first: Entry, second: Entry) -> bool:
    shared = first.year == second.year or first.written.first_year_with(second.written)
    return first.district == second.district and bool(shared)


def _effect(first: Entry, second: Entry, without: Judge, with_it: Judge) -> Effect | None:
    written = as_written(first), as_written(second)
    before, after = (judge.judge_entries(*written).verdict for judge in (without, with_it))
    return Effect(first, second, before, after) if before != after else None
