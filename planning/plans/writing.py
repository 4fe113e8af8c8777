"""Writing what a plan says: only what differs is touched, and the sums of the tree stay true."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.db.models import ProtectedError
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotPossibleNow, Refusal
from planning.nomenclature import codes
from planning.nomenclature.models import NomenclatureItem
from planning.plans.changing import tell_changed
from planning.plans.content import OF_MEASURE, PLAIN, Content, Entry, Key, content_of, in_tree_order
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


class CeilingAboveOthers(Refusal):
    http_status = 422

    def __init__(self, line: Entry):
        words = _("Pagu %(code)s dihitung dari baris di bawahnya, sehingga tidak dapat diisi sendiri.")
        super().__init__(words % {"code": line.code})


class LinesInUse(Refusal):
    """Something stands on a line that would go."""

    message = _("Ada usulan yang diakomodir pada baris yang akan dihapus. Lepaskan dahulu usulan itu.")


@dataclass(frozen=True)
class Written:
    """The keys of the lines that came, changed and went."""

    new: frozenset[Key]
    changed: frozenset[Key]
    gone: frozenset[Key]

    @property
    def is_nothing(self) -> bool:
        return not (self.new or self.changed or self.gone)

    @property
    def organisations(self) -> frozenset[int | None]:
        """Whose lines they are; None for those of nobody."""
        return frozenset(key.organisation_id for key in (*self.new, *self.changed, *self.gone))


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
    locked(Plan.objects.filter(pk=plan.pk))
    plan.refresh_from_db()
    if not plan.is_open:
        raise NotPossibleNow
    before = content_of(plan)
    given = {entry.key: entry for entry in entries}
    after = given if whole else {key: said for key, said in (before | given).items() if key not in without}
    check_sums(after)
    written = difference(before, after)
    if not written.is_nothing:
        _write(plan, after, written)
        plan.content_version += 1
        plan.save(update_fields=["content_version"])
        tell_changed(plan, written.organisations)
    return written


def check_sums(content: Content) -> None:
    """Money stands only at the lowest points of the tree; raises CeilingAboveOthers."""
    for above in {entry.parent for entry in content.values() if entry.parent}:
        if content[above].ceilings:
            raise CeilingAboveOthers(content[above])


@dataclass(frozen=True)
class Stored:
    """Where a line is kept: its row, and its place in the tree."""

    pk: int
    path: str


def _stored(plan: Plan) -> dict[Key, Stored]:
    rows = plan.lines.values_list("pk", "path", "organisation_id", "code")
    return {Key(organisation_id, code): Stored(pk, path) for pk, path, organisation_id, code in rows}


def _write(plan: Plan, content: Content, written: Written) -> None:
    stored, touched = _stored(plan), written.new | written.changed
    moved = [
        (entry, path)
        for entry, path in in_tree_order(content.values())
        if entry.key in touched or stored[entry.key].path != path
    ]
    pks = _write_lines(plan, moved, stored)
    rows = [pks[key] for key in touched]
    Indicator.objects.filter(line__in=rows).delete()
    Ceiling.objects.filter(line__in=rows).delete()
    _write_figures([(pks[key], content[key]) for key in sorted(touched, key=lambda key: pks[key])])
    try:
        plan.lines.filter(pk__in=[stored[key].pk for key in written.gone]).delete()
    except ProtectedError as error:
        raise LinesInUse from error


def _write_lines(plan: Plan, moved: list[tuple[Entry, str]], stored: dict[Key, Stored]) -> dict[Key, int]:
    """The rows of these lines stand, each after what it hangs on; answers where."""
    items = _items(plan, [entry for entry, _path in moved])
    pks = {key: place.pk for key, place in stored.items()}
    by_depth = sorted(moved, key=lambda found: found[1].count("/"))
    for _depth, group in groupby(by_depth, key=lambda found: found[1].count("/")):
        rows = [_row(plan, entry, path, pks, items) for entry, path in group]
        Line.objects.bulk_create(
            rows,
            CHUNK,
            update_conflicts=True,
            unique_fields=["plan", "organisation", "code"],
            update_fields=MOVED,
        )
        pks |= {Key(row.organisation_id, row.code): row.pk for row in rows}
    return pks


def _row(plan: Plan, entry: Entry, path: str, pks: dict[Key, int], items: dict[str, int]) -> Line:
    return Line(
        plan=plan,
        parent_id=pks[entry.parent] if entry.parent else None,
        path=path,
        item_id=items.get(codes.as_listed(entry.code)) if Level(entry.level) in OF_NOMENCLATURE else None,
        place_codes=list(entry.place_codes),
        **{name: getattr(entry, name) for name in PLAIN},
    )


def _items(plan: Plan, entries: Iterable[Entry]) -> dict[str, int]:
    listed = {codes.as_listed(entry.code) for entry in entries if Level(entry.level) in OF_NOMENCLATURE}
    rows = NomenclatureItem.objects.for_year(plan.last_year).filter(code__in=listed)
    return dict(rows.values_list("code", "pk"))


def _write_figures(lines: Sequence[tuple[int, Entry]]) -> None:
    Ceiling.objects.bulk_create(
        (
            Ceiling(line_id=pk, year=year, amount=amount)
            for pk, entry in lines
            for year, amount in entry.ceilings.items()
        ),
        CHUNK,
    )
    measures = [
        (
            Indicator(line_id=pk, position=position, **{name: getattr(measure, name) for name in OF_MEASURE}),
            measure,
        )
        for pk, entry in lines
        for position, measure in enumerate(entry.measures)
    ]
    Indicator.objects.bulk_create([indicator for indicator, _measure in measures], CHUNK)
    Target.objects.bulk_create(
        (
            Target(indicator=indicator, year=year, value=value)
            for indicator, measure in measures
            for year, value in measure.targets.items()
        ),
        CHUNK,
    )
