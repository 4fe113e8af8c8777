"""Laporan Konsistensi: what both documents say of each programme, side by side."""

from collections.abc import Iterable
from typing import Any

from perkasa.core.words import rupiah
from planning.alignment.decisions import TONES, Verdict
from planning.alignment.pairs.comparing import compare, facings
from planning.alignment.pairs.facing import Facing
from planning.alignment.pairs.models import Comparison
from planning.alignment.pairs.points import Point
from planning.alignment.pairs.rules import rules_in_force
from planning.alignment.pairs.sides import side_of
from planning.alignment.pairs.standing import Reference
from planning.plans.reading import amount_words

EMPTY = "–"


def side_by_side(found: Comparison) -> list[dict[str, Any]]:
    """Every line of a comparison of two documents: (upper) ceiling, indicator, target | (lower) the same."""
    if found.upper is None or not found.pairing.is_of_agencies:
        return []
    rules = rules_in_force()
    lower = side_of(found.lower, found.organisation, found.pairing)
    upper = side_of(found.upper, found.organisation, found.pairing)
    verdicts = {line.code: line.verdict for line in compare(found.pairing, lower, upper, Reference(), rules)}
    return [_row(facing, verdicts) for facing in facings(found.pairing, lower, upper, rules)]


def _row(facing: Facing, verdicts: dict[str, str]) -> dict[str, Any]:
    shown = facing.lower or facing.upper
    verdict = Verdict(verdicts[shown.code])
    return {
        "code": shown.code, "name": shown.name,
        "upper": _said(facing.upper, facing.years), "lower": _said(facing.lower, facing.years),
        "words": str(verdict.label), "tone": TONES[verdict],
    }  # fmt: skip


def _said(point: Point | None, years: Iterable[int]) -> dict[str, Any]:
    if point is None:
        return {"ceiling": EMPTY, "measures": [EMPTY], "location": "", "is_there": False}
    years = list(years)
    money = sum(point.ceilings.get(year, 0) for year in years)
    measures = [
        f"{measure.name}: " + (
            ", ".join(amount_words(measure.targets[y], measure.unit) for y in years if y in measure.targets)
            or EMPTY
        )
        for measure in point.measures
    ]  # fmt: skip
    return {
        "ceiling": rupiah(money) if money else EMPTY, "measures": measures or [EMPTY],
        "location": point.location, "is_there": True,
    }  # fmt: skip
