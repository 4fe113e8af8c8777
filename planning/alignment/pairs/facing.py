"""The checks of a line beside its counterpart, each with number, name, legal basis and its sentence; pure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perkasa.core.words import plain_number, rupiah
from planning.alignment.checks import Result
from planning.alignment.pairs.points import Point, share_of
from planning.alignment.pairs.rules import Rules
from planning.plans.content import Measure

Judged = tuple[bool, str] | None
"""Passed or not with its sentence; None where there is nothing to ask."""


@dataclass(frozen=True)
class Facing:
    """A line of the lower document and its counterpart in the upper one, for the years both speak of."""

    lower: Point | None
    upper: Point | None
    lower_name: str
    upper_name: str
    years: tuple[int, ...]
    rules: Rules
    sums_stay_within: bool = False

    @cached_property
    def shared(self) -> list[tuple[Measure, Measure]]:
        """The indicators of the upper line that the lower one has too, as (lower, upper)."""
        if not self.lower or not self.upper:
            return []
        found = [(counterpart(measure, self.lower.measures), measure) for measure in self.upper.measures]
        return [(own, measure) for own, measure in found if own is not None]


@dataclass(frozen=True)
class FacingCheck:
    """One question to a line and its counterpart; `weighs` names its points in the rules, "" without any."""

    number: int
    name: Any
    legal_basis: Any
    judge: Callable[[Facing], Judged]
    weighs: str = ""
    is_essential: bool = False

    def look_at(self, facing: Facing) -> Result | None:
        """What it found, in words; None where it does not apply."""
        judged = self.judge(facing)
        return Result(self.number, *judged) if judged else None


def plain(text: str) -> str:
    """A name without what two offices write differently: case, spaces, full stops."""
    return " ".join(text.casefold().replace(".", " ").replace(",", " ").split())


def counterpart(measure: Measure, others: tuple[Measure, ...]) -> Measure | None:
    """The same indicator among `others`: the same reference code, else the same words; with the same unit."""
    for other in others:
        same_code = bool(measure.reference) and measure.reference == other.reference
        if same_code or plain(measure.name) == plain(other.name):
            units = {plain(unit) for unit in (measure.unit, other.unit) if unit}
            return other if len(units) < 2 else None
    return None


def carried_over(facing: Facing) -> Judged:
    """The line stands in both documents."""
    names = {"lower": facing.lower_name, "upper": facing.upper_name}
    if not facing.lower:
        return False, _("Tercantum dalam %(upper)s, tetapi tidak dijabarkan dalam %(lower)s.") % names
    if not facing.upper:
        return False, _("Tercantum dalam %(lower)s tanpa dasar dalam %(upper)s.") % names
    return True, _("Tercantum dalam %(lower)s dan %(upper)s.") % names


def same_indicator(facing: Facing) -> Judged:
    """Every indicator of the upper line is measured below too, in the same unit."""
    if not facing.lower or not facing.upper or not facing.upper.measures:
        return None
    shared = {measure.name for _own, measure in facing.shared}
    missing = [measure for measure in facing.upper.measures if measure.name not in shared]
    if not missing:
        names = "; ".join(measure.name for measure in facing.upper.measures)
        return True, _("Indikator sama: %s.") % names
    own = "; ".join(_with_unit(measure) for measure in facing.lower.measures) or _("belum ada")
    words = _("Indikator %(upper)s “%(missing)s” tidak sama dengan indikator %(lower)s: %(own)s.")
    missing_words = "; ".join(_with_unit(measure) for measure in missing)
    return False, words % {
        "upper": facing.upper_name, "lower": facing.lower_name, "missing": missing_words, "own": own,
    }  # fmt: skip


def _with_unit(measure: Measure) -> str:
    return f"{measure.name} ({measure.unit})" if measure.unit else measure.name


def target_within(facing: Facing) -> Judged:
    """The targets of the shared indicators differ by no more than the tolerance, year by year."""
    seen = ""
    for own, measure, year in _targets(facing):
        wanted, planned = measure.targets[year], own.targets.get(year)
        said = {
            "year": year, "upper": facing.upper_name, "lower": facing.lower_name,
            "wanted": _amount(wanted, measure.unit), "tolerance": facing.rules.target_tolerance,
        }  # fmt: skip
        if planned is None:
            return False, _("Target %(year)d belum ada dalam %(lower)s; %(upper)s: %(wanted)s.") % said
        said["planned"] = _amount(planned, own.unit or measure.unit)
        if not within(planned, wanted, facing.rules.target_tolerance):
            said["gap"] = _gap(planned, wanted)
            words = _(
                "Target %(year)d: %(lower)s %(planned)s, %(upper)s %(wanted)s; "
                "selisih %(gap)s melebihi %(tolerance)d%%."
            )
            return False, words % said
        seen = seen or _("Target %(year)d sesuai: %(lower)s %(planned)s, %(upper)s %(wanted)s.") % said
    return (True, seen) if seen else None


def _targets(facing: Facing) -> Iterator[tuple[Measure, Measure, int]]:
    for own, measure in facing.shared:
        for year in facing.years:
            if year in measure.targets:
                yield own, measure, year


def ceiling_within(facing: Facing) -> Judged:
    """The money of both lines differs by no more than the tolerance, year by year."""
    if not facing.lower or not facing.upper:
        return None
    seen = ""
    for year in facing.years:
        wanted, planned = facing.upper.ceilings.get(year, 0), facing.lower.ceilings.get(year, 0)
        if not wanted:
            continue
        said = _money_words(facing, year, planned, wanted)
        if not within(planned, wanted, facing.rules.ceiling_tolerance):
            words = _(
                "Pagu %(year)d: %(lower)s %(planned)s, %(upper)s %(wanted)s; "
                "selisih %(gap)s melebihi %(tolerance)d%%."
            )
            return False, words % said
        seen = seen or _("Pagu %(year)d sesuai: %(lower)s %(planned)s, %(upper)s %(wanted)s.") % said
    return (True, seen) if seen else None


def sum_within(facing: Facing) -> Judged:
    """What the agency spreads over the works of a programme is no more than the ceiling of the programme."""
    lower, upper = facing.lower, facing.upper
    if not facing.sums_stay_within or not lower or not upper or not lower.has_children:
        return None
    if lower.level != "programme":
        return None
    for year in facing.years:
        wanted, planned = upper.ceilings.get(year, 0), lower.ceilings.get(year, 0)
        if wanted and planned > wanted:
            words = _("Jumlah rincian %(year)d dalam %(lower)s %(planned)s melebihi pagu program %(wanted)s.")
            return False, words % _money_words(facing, year, planned, wanted)
    return True, _("Jumlah rincian tidak melebihi pagu program dalam %s.") % facing.upper_name


def _money_words(facing: Facing, year: int, planned: int, wanted: int) -> dict[str, Any]:
    return {
        "year": year, "lower": facing.lower_name, "upper": facing.upper_name, "planned": rupiah(planned),
        "wanted": rupiah(wanted), "gap": _gap(planned, wanted), "tolerance": facing.rules.ceiling_tolerance,
    }  # fmt: skip


def within(planned: Decimal | int, wanted: Decimal | int, tolerance: int) -> bool:
    """Whether `planned` differs from `wanted` by no more than `tolerance` percent of it."""
    return abs(Decimal(planned) - wanted) * 100 <= abs(Decimal(wanted)) * tolerance


def _gap(planned: Decimal | int, wanted: Decimal | int) -> str:
    return f"{plain_number(share_of(abs(Decimal(planned) - wanted), abs(Decimal(wanted))))}%"


def _amount(value: Decimal, unit: str) -> str:
    return f"{plain_number(value)} {unit}".strip()


CASCADE = gettext_lazy(
    "Permendagri 86/2017: program, indikator, target, dan pagu dijabarkan secara konsisten"
)
FACING = (
    FacingCheck(11, gettext_lazy("Program dijabarkan"), CASCADE, carried_over, "present", is_essential=True),
    FacingCheck(12, gettext_lazy("Indikator sama"), CASCADE, same_indicator, "indicator"),
    FacingCheck(13, gettext_lazy("Target sesuai"), CASCADE, target_within, "target"),
    FacingCheck(14, gettext_lazy("Pagu sesuai"), CASCADE, ceiling_within, "ceiling"),
    FacingCheck(
        15, gettext_lazy("Jumlah rincian dalam pagu"),
        gettext_lazy("Permendagri 86/2017: pagu indikatif RKPD menjadi batas Renja"), sum_within,
    ),
)  # fmt: skip


def weighed(rules: Rules) -> list[dict[str, Any]]:
    """The checks with the points each counts by `rules`, for people to read."""
    return [vars(check) | {"points": rules.points(check.weighs) if check.weighs else 0} for check in FACING]


def score_of(facing: Facing, results: list[Result]) -> Decimal:
    """The points earned of those the upper line asks for, out of 100 (0 when the line stands on one side)."""
    if not facing.lower or not facing.upper:
        return Decimal(0)
    asked = {"present": True, "indicator": bool(facing.upper.measures)}
    asked["target"] = facing.upper.has_target_in(facing.years)
    asked["ceiling"] = any(facing.upper.ceilings.get(year) for year in facing.years)
    passed = {result.number for result in results if result.passed}
    earned = sum(
        facing.rules.points(check.weighs) for check in FACING if check.weighs and check.number in passed
    )
    possible = sum(facing.rules.points(name) for name, is_asked in asked.items() if is_asked)
    return (Decimal(earned) * 100 / possible).quantize(Decimal("0.01"))
