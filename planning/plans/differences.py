"""What two contents differ in, line by line and in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from perkasa.core.words import rupiah
from planning.plans.content import Content, Entry, Key, Measure, content_of
from planning.plans.models import Plan
from planning.plans.reading import amount_words
from planning.plans.writing import difference

LABELS = {
    "name": _("Uraian"),
    "result": _("Hasil atau keluaran"),
    "location": _("Lokasi"),
    "source_of_funds": _("Sumber dana"),
    "national_priority": _("Prioritas nasional"),
    "regional_priority": _("Prioritas daerah"),
    "target_group": _("Kelompok sasaran"),
    "note": _("Catatan"),
}


@dataclass(frozen=True)
class Change:
    """One thing said of a line, before and after."""

    label: Any
    before: str
    after: str


class Fate(models.TextChoices):
    """What became of a line from one content to the other."""

    NEW = "baru", _("Baru")
    GONE = "dihapus", _("Dihapus")
    CHANGED = "berubah", _("Berubah")


TONES = {Fate.NEW: "success", Fate.GONE: "danger", Fate.CHANGED: "warning"}


@dataclass(frozen=True)
class Difference:
    """A line that is new, gone or changed, and what it says on both sides."""

    fate: Fate
    entry: Entry
    changes: tuple[Change, ...] = ()

    @property
    def word(self) -> Any:
        return self.fate.label

    @property
    def tone(self) -> str:
        return TONES[self.fate]


def differences(before: Content, after: Content) -> list[Difference]:
    """Everything two contents differ in, in the order of codes."""
    found = difference(before, after)
    rows = [difference_between(None, after[key]) for key in found.new]
    rows += [Difference(Fate.GONE, before[key], _all_of(before[key], is_new=False)) for key in found.gone]
    rows += [difference_between(before[key], after[key]) for key in found.changed]
    return sorted(rows, key=lambda row: _place(row.entry.key))


def difference_between(before: Entry | None, after: Entry) -> Difference:
    """A line that is new or changed, and what it says on both sides."""
    if before is None:
        return Difference(Fate.NEW, after, _all_of(after, is_new=True))
    return Difference(Fate.CHANGED, after, tuple(changes_between(before, after)))


def _all_of(entry: Entry, *, is_new: bool) -> tuple[Change, ...]:
    nothing = Entry(entry.level, entry.code, entry.name, entry.organisation_id)
    sides = (nothing, entry) if is_new else (entry, nothing)
    return tuple(changes_between(*sides))


def sums_of(before: Content, after: Content) -> list[tuple[int, int, int]]:
    """The money of every year on both sides, in rupiah."""
    sides: list[dict[int, int]] = []
    for content in (before, after):
        sums: dict[int, int] = {}
        for entry in content.values():
            for year, amount in entry.ceilings.items():
                sums[year] = sums.get(year, 0) + amount
        sides.append(sums)
    left, right = sides
    return [(year, left.get(year, 0), right.get(year, 0)) for year in sorted(left.keys() | right.keys())]


def side_by_side(plan: Plan, other: Plan) -> Content:
    """What `plan` says that can be compared with `other`: only the agency's lines when `other` is its own."""
    content = content_of(plan)
    if other.organisation_id is None or plan.organisation_id is not None:
        return content
    return {key: entry for key, entry in content.items() if key.organisation_id == other.organisation_id}


def _place(key: Key) -> tuple[str, int]:
    return key.code, key.organisation_id or 0


def changes_between(before: Entry, after: Entry) -> Iterator[Change]:
    """What a line says otherwise than before."""
    for name, label in LABELS.items():
        if (old := getattr(before, name)) != (new := getattr(after, name)):
            yield Change(label, old or "–", new or "–")
    if before.parent != after.parent:
        yield Change(
            _("Induk"),
            before.parent.code if before.parent else "–",
            after.parent.code if after.parent else "–",
        )
    for year in sorted(before.ceilings.keys() | after.ceilings.keys()):
        old_sum, new_sum = before.ceilings.get(year), after.ceilings.get(year)
        if old_sum != new_sum:
            yield Change(_("Pagu %d") % year, _money(old_sum), _money(new_sum))
    yield from _measures(before.measures, after.measures)


def _money(amount: int | None) -> str:
    return "–" if amount is None else rupiah(amount)


def _measures(before: tuple[Measure, ...], after: tuple[Measure, ...]) -> Iterator[Change]:
    old, new = ({measure.name: measure for measure in measures} for measures in (before, after))
    for name in [*old, *(name for name in new if name not in old)]:
        if old.get(name) != new.get(name):
            yield Change(
                _("Indikator “%s”") % name, _measure_words(old.get(name)), _measure_words(new.get(name))
            )


def _measure_words(measure: Measure | None) -> str:
    if measure is None:
        return "–"
    values = [
        f"{year}: {amount_words(value, measure.unit)}" for year, value in sorted(measure.targets.items())
    ]
    return ", ".join(values) or measure.unit or "–"
