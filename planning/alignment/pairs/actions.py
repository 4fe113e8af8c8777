"""Checking what waits, agency by agency, and what people say about what was found."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from perkasa.core.models import StatusChange
from planning.alignment.decisions import Verdict
from planning.alignment.pairs.comparing import Compared, compare, summary_of
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.pairing import Way
from planning.alignment.pairs.points import Side
from planning.alignment.pairs.rules import Rules, rules_in_force
from planning.alignment.pairs.sides import reference_for, side_of
from planning.alignment.pairs.standing import Reference
from planning.nomenclature.models import Edition
from planning.plans.content import padded
from planning.plans.models import Plan

CHUNK = 1000
OF_LINE = [
    "verdict", "score", "is_mended", "decision", "reason", "decided_by", "decided_at", "name", "level",
    "place", "results", "checked_at",
]  # fmt: skip
Key = tuple[str, bool, bool]


class Bench:
    """The documents of one agency as far as they were read: each once, however many pairs it stands in."""

    def __init__(self, rules: Rules):
        self.rules = rules
        self._sides: dict[tuple[int, bool], Side] = {}
        self._references: dict[int, Reference] = {}

    def side(self, comparison: Comparison, plan: Plan) -> Side:
        """What `plan` says as far as this comparison looks at it."""
        key = (plan.pk, comparison.pairing.way == Way.PRIORITIES)
        if key not in self._sides:
            self._sides[key] = side_of(plan, comparison.organisation, comparison.pairing)
        return self._sides[key]

    def reference(self, plan: Plan, side: Side) -> Reference:
        """What the lines of `plan` are held against."""
        if plan.pk not in self._references:
            self._references[plan.pk] = reference_for(plan.last_year, [side])
        return self._references[plan.pk]


def check_next() -> bool:
    """Everything that waits of one agency is checked; False when nothing waits."""
    with transaction.atomic():
        waiting = Comparison.objects.unchecked().order_by("organisation", "pk")
        first = waiting.select_for_update(skip_locked=True, of=("self",)).first()
        if first is None:
            return False
        same = waiting.filter(organisation=first.organisation_id).select_related(
            "organisation", "lower", "upper"
        )
        bench = Bench(rules_in_force())
        for comparison in same.select_for_update(skip_locked=True, of=("self",)):
            check(comparison, bench)
    return True


def check(comparison: Comparison, bench: Bench) -> None:
    """The comparison and its lines say what is found now; one without a line is gone."""
    lower = bench.side(comparison, comparison.lower)
    upper = bench.side(comparison, comparison.upper) if comparison.upper else None
    reference = Reference() if upper else bench.reference(comparison.lower, lower)
    found = compare(comparison.pairing, lower, upper, reference, bench.rules)
    if not found:
        comparison.delete()
        return
    _write_lines(comparison, found)
    summary = summary_of(found, bench.rules)
    comparison.verdict, comparison.score = summary.verdict, summary.score
    comparison.lines_found, comparison.aligned, comparison.partly = (
        summary.lines,
        summary.aligned,
        summary.partly,
    )
    comparison.planned, comparison.carried = summary.carried.planned, summary.carried.carried
    comparison.lower_version = comparison.lower.content_version
    comparison.upper_version = comparison.upper.content_version if comparison.upper else 0
    comparison.edition = None if upper else Edition.objects.in_force(comparison.lower.last_year).first()
    comparison.rules, comparison.checked_at = bench.rules.words, timezone.now()
    comparison.save()


def _write_lines(comparison: Comparison, found: Iterable[Compared]) -> None:
    """Only the lines about which something else is found than before are written."""
    before = {_key(row): row for row in comparison.lines.all()}
    now = timezone.now()
    after = {(each.code, each.in_lower, each.in_upper): each for each in found}
    gone = [row.pk for key, row in before.items() if key not in after]
    if gone:
        LineCheck.objects.filter(pk__in=gone).delete()
    changed = []
    for key, each in after.items():
        old = before.get(key)
        if old is None or not _says_the_same(old, each):
            changed.append(_line(comparison, each, old, now))
            if old and old.decision:
                StatusChange.write(old, "set_back", old.decision, each.verdict, by=None, reason="")
    LineCheck.objects.bulk_create(
        changed, CHUNK, update_conflicts=True, update_fields=OF_LINE,
        unique_fields=["comparison", "code", "in_lower", "in_upper"],
    )  # fmt: skip


def _key(row: LineCheck) -> Key:
    return row.code, row.in_lower, row.in_upper


def _results(each: Compared) -> list[list]:
    return [[result.number, result.passed, result.sentence] for result in each.results]


def _says_the_same(old: LineCheck, each: Compared) -> bool:
    same = (old.name, old.level, old.score, old.verdict) == (each.name, each.level, each.score, each.verdict)
    return same and old.results == _results(each)


def _line(comparison: Comparison, each: Compared, old: LineCheck | None, now) -> LineCheck:
    is_mended = (
        bool(old) and each.verdict == Verdict.ALIGNED and (old.verdict != Verdict.ALIGNED or old.is_mended)
    )
    return LineCheck(
        comparison=comparison, code=each.code, place=padded(each.code), name=each.name, level=each.level,
        in_lower=each.in_lower, in_upper=each.in_upper, score=each.score, verdict=each.verdict,
        is_mended=is_mended, results=_results(each), checked_at=now,
    )  # fmt: skip
