"""Writing what a plan says: only what differs is touched, and the sums of the tree stay true."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import ProtectedError, RestrictedError
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.pouring import new_keys, pour
from perkasa.core.refusals import NotPossibleNow, Refusal
from planning.nomenclature import codes
from planning.nomenclature.models import NomenclatureItem
from planning.plans.changing import tell_changed
from planning.plans.content import OF_MEASURE, PLAIN, Content, Entry, Key, content_of, path_below
from planning.plans.levels import OF_NOMENCLATURE, Level
from planning.plans.lines import Ceiling, Indicator, Line, Target
from planning.plans.models import Plan

CHUNK = 2000
MOVED = [
    "parent",
    "path",
    "item",
    "place_codes",
    *(name for name in PLAIN if name not in ("organisation_id", "code")),
]
LINE = [field.attname for field in Line._meta.concrete_fields]


class CeilingAboveOthers(Refusal):
    http_status = 422

    def __init__(self, line: Entry | Line):
        words = _("Pagu %(code)s dihitung dari baris di bawahnya, sehingga tidak dapat diisi sendiri.")
        super().__init__(words % {"code": line.code})


class NothingAbove(Refusal):
    def __init__(self, key: Key):
        super().__init__(_("Induk %s tidak ada dalam dokumen.") % key.code)


class OthersHangOnIt(Refusal):
    message = _("Masih ada baris di bawahnya. Hapus baris-baris itu lebih dahulu.")


class LinesInUse(Refusal):
    """Something stands on a line that would go."""

    message = _(
        "Ada usulan yang diakomodir pada baris yang akan dihapus. Pertahankan baris itu; isinya boleh diubah."
    )


@dataclass(frozen=True)
class Written:
    """The keys of the lines that came, changed and went."""

    new: frozenset[Key]
    changed: frozenset[Key]
    gone: frozenset[Key]

    @property
    def is_nothing(self) -> bool:
        return not (self.new or self.changed or self.gone)


def difference(before: Content, after: Content) -> Written:
    """Which lines come, change and go between two contents."""
    both = before.keys() & after.keys()
    return Written(
        frozenset(after.keys() - before.keys()),
        frozenset(key for key in both if before[key] != after[key]),
        frozenset(before.keys() - after.keys()),
    )


def write(
    plan: Plan, entries: Iterable[Entry], *, whole: bool = False, without: Collection[Key] = ()
) -> Written:
    """`plan` says what `entries` say and no longer what `without` names; with `whole` nothing else.

    To be called inside a transaction. Raises NotPossibleNow once the plan is fixed, CeilingAboveOthers when
    money stands above other lines.
    """
    given = {entry.key: entry for entry in entries}
    concerned = None if whole else plan.lines.of_keys([*given, *without])
    hold(plan)
    before = content_of(plan, concerned)
    after = given if whole else {key: said for key, said in (before | given).items() if key not in without}
    written = difference(before, after)
    if not written.is_nothing:
        touched = written.new | written.changed
        rewrite(plan, [[entry for key, entry in after.items() if key in touched]], [written.gone])
    return written


def hold(plan: Plan) -> None:
    """`plan` is as it is stored, and locked; raises NotPossibleNow once it is fixed."""
    locked(Plan.objects.filter(pk=plan.pk))
    plan.refresh_from_db()
    if not plan.is_open:
        raise NotPossibleNow


def rewrite(plan: Plan, parts: Iterable[Collection[Entry]], gone: Iterable[Collection[Key]] = ()) -> None:
    """`plan`, held already, says these entries and no longer what is gone, however many parts there are.

    A part comes after what it hangs on, and goes before it. Raises NothingAbove, CeilingAboveOthers,
    LinesInUse and OthersHangOnIt.
    """
    agencies: set[int | None] = set()
    for part in parts:
        _write(plan, {entry.key: entry for entry in part})
        agencies |= {entry.organisation_id for entry in part}
    for keys in gone:
        _delete(plan, keys)
        agencies |= {key.organisation_id for key in keys}
    if line := plan.lines.with_money_above_others().first():
        raise CeilingAboveOthers(line)
    plan.content_version += 1
    plan.save(update_fields=["content_version"])
    tell_changed(plan, agencies)


@dataclass(frozen=True)
class Stored:
    """Where a line is kept: its row, and its place in the tree."""

    pk: int
    path: str


def _stored(plan: Plan, keys: Iterable[Key]) -> dict[Key, Stored]:
    rows = plan.lines.of_keys(keys).values_list("pk", "path", "organisation_id", "code")
    return {Key(organisation_id, code): Stored(pk, path) for pk, path, organisation_id, code in rows}


def _write(plan: Plan, said: Content) -> None:
    """The lines stand with all they say; what hung on one that moved moves with it."""
    stored = _stored(plan, said.keys() | {entry.parent for entry in said.values() if entry.parent})
    was_there = [key for key in said if key in stored]
    placed = _placed(said, stored)
    items = _items(plan, said.values())
    rows = {key: _row(plan, entry, placed, items) for key, entry in said.items()}
    pour(
        Line, LINE, ([getattr(row, name) for name in LINE] for key, row in rows.items() if key not in stored)
    )
    Line.objects.bulk_update([rows[key] for key in was_there], MOVED, CHUNK)
    for key in was_there:
        if stored[key].path != placed[key].path:
            plan.lines.move(stored[key].path, placed[key].path)
    old = [stored[key].pk for key in was_there]
    Indicator.objects.filter(line__in=old).delete()
    Ceiling.objects.filter(line__in=old).delete()
    _write_figures([(placed[key].pk, entry) for key, entry in said.items()])


def _placed(said: Content, stored: Mapping[Key, Stored]) -> dict[Key, Stored]:
    """Where these lines and those they hang on will be; raises NothingAbove."""
    placed = dict(stored)
    keys = iter(new_keys(Line, sum(key not in stored for key in said)))
    for entry in _parents_first(said):
        if entry.parent and entry.parent not in placed:
            raise NothingAbove(entry.parent)
        above = placed[entry.parent].path if entry.parent else ""
        pk = stored[entry.key].pk if entry.key in stored else next(keys)
        placed[entry.key] = Stored(pk, path_below(above, entry))
    return placed


def _parents_first(said: Content) -> list[Entry]:
    def depth(entry: Entry) -> int:
        return depth(said[entry.parent]) + 1 if entry.parent in said else 0

    return sorted(said.values(), key=depth)


def _delete(plan: Plan, keys: Collection[Key]) -> None:
    try:
        plan.lines.of_keys(keys).delete()
    except ProtectedError as error:
        raise LinesInUse from error
    except RestrictedError as error:
        raise OthersHangOnIt from error


def _row(plan: Plan, entry: Entry, placed: Mapping[Key, Stored], items: dict[str, int]) -> Line:
    place = placed[entry.key]
    return Line(
        pk=place.pk,
        plan=plan,
        parent_id=placed[entry.parent].pk if entry.parent else None,
        path=place.path,
        item_id=items.get(codes.as_listed(entry.code)) if Level(entry.level) in OF_NOMENCLATURE else None,
        place_codes=list(entry.place_codes),
        **{name: getattr(entry, name) for name in PLAIN},
    )


def _items(plan: Plan, entries: Iterable[Entry]) -> dict[str, int]:
    listed = {codes.as_listed(entry.code) for entry in entries if Level(entry.level) in OF_NOMENCLATURE}
    rows = NomenclatureItem.objects.for_year(plan.last_year).filter(code__in=listed)
    return dict(rows.values_list("code", "pk"))


def _write_figures(lines: Sequence[tuple[int, Entry]]) -> None:
    amounts = ((pk, year, amount) for pk, entry in lines for year, amount in entry.ceilings.items())
    pour(Ceiling, ("line", "year", "amount"), amounts)
    measures = [(pk, place, measure) for pk, entry in lines for place, measure in enumerate(entry.measures)]
    keys = new_keys(Indicator, len(measures))
    said = (
        (key, pk, place, *(getattr(measure, name) for name in OF_MEASURE))
        for key, (pk, place, measure) in zip(keys, measures, strict=True)
    )
    pour(Indicator, ("id", "line", "position", *OF_MEASURE), said)
    targets = (
        (key, year, value)
        for key, (_pk, _place, measure) in zip(keys, measures, strict=True)
        for year, value in measure.targets.items()
    )
    pour(Target, ("indicator", "year", "value"), targets)
