"""Two documents laid beside each other: every line with its score, its verdict and its sentences; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from planning.alignment.checks import ALIGNED, NOT_ALIGNED, NOT_CHECKED, PARTLY_ALIGNED, Result
from planning.alignment.pairs.consistency import Carried, carried_over
from planning.alignment.pairs.facing import FACING, Facing, score_of
from planning.alignment.pairs.pairing import Pairing, Way
from planning.alignment.pairs.points import Point, Side
from planning.alignment.pairs.priorities import PRIORITIES, look_at_lower, taken_up
from planning.alignment.pairs.rules import Rules
from planning.alignment.pairs.standing import STANDING, Reference, Standing

CHECKS = {check.number: check for check in (*FACING, *STANDING, *PRIORITIES)}
SCORE_OF = {ALIGNED: Decimal(100), PARTLY_ALIGNED: Decimal(50), NOT_ALIGNED: Decimal(0)}


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a pair and what was found about it."""

    code: str
    name: str
    level: str
    in_lower: bool
    in_upper: bool
    score: Decimal
    verdict: str
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Summary:
    """What a pair comes to: its lines by verdict, their mean score, and the programmes carried over."""

    lines: int
    aligned: int
    partly: int
    score: Decimal
    verdict: str
    carried: Carried


def compare(
    pairing: Pairing, lower: Side, upper: Side | None, reference: Reference, rules: Rules
) -> list[Compared]:
    """Every line of the pair that can be compared, in the order of codes."""
    if pairing.way == Way.REFERENCE or upper is None:
        return [
            _alone(point, lower, reference)
            for point in lower.points.values()
            if point.level in pairing.levels
        ]
    if pairing.way == Way.PRIORITIES:
        return _by_priority(lower, upper)
    return [faced(facing, rules) for facing in facings(pairing, lower, upper, rules)]


def facings(pairing: Pairing, lower: Side, upper: Side, rules: Rules) -> list[Facing]:
    """Each line of either side beside its counterpart, on the levels that the upper document speaks of."""
    years = tuple(year for year in lower.years if year in upper.years)
    planned = {code: point for code, point in upper.points.items() if point.is_planned_in(years)}
    levels = {point.level for point in upper.points.values()} & set(pairing.levels)
    found = []
    for code in sorted({**planned, **lower.points}):
        own, above = lower.points.get(code), planned.get(code)
        if (own or above).level in levels:
            names = (pairing.lower_name, pairing.upper_name)
            found.append(Facing(own, above, *names, years, rules, pairing.sums_stay_within))
    return found


def faced(facing: Facing, rules: Rules) -> Compared:
    """What the checks find about a line and its counterpart, with the score of rule 9."""
    results = [result for check in FACING if (result := check.look_at(facing))]
    score = score_of(facing, results)
    verdict = rules.verdict_at(score)
    unweighed = any(not result.passed and not CHECKS[result.number].weighs for result in results)
    if unweighed and verdict == ALIGNED:
        verdict = PARTLY_ALIGNED
    shown = facing.lower or facing.upper
    return _compared(shown, bool(facing.lower), bool(facing.upper), score, verdict, results)


def _alone(point: Point, side: Side, reference: Reference) -> Compared:
    standing = Standing(point, side, reference)
    results = [result for check in STANDING if (result := check.look_at(standing))]
    verdict = verdict_of(results)
    return _compared(point, True, False, SCORE_OF[verdict], verdict, results)


def _by_priority(lower: Side, upper: Side) -> list[Compared]:
    found = []
    for point in lower.points.values():
        if results := look_at_lower(point, lower, upper):
            verdict = verdict_of(results)
            found.append(_compared(point, True, False, SCORE_OF[verdict], verdict, results))
    for point, result in taken_up(lower, upper):
        verdict = verdict_of([result])
        found.append(_compared(point, False, True, SCORE_OF[verdict], verdict, [result]))
    return found


def _compared(point, in_lower: bool, in_upper: bool, score: Decimal, verdict: str, results) -> Compared:
    return Compared(point.code, point.name, point.level, in_lower, in_upper, score, verdict, tuple(results))


def verdict_of(results: Iterable[Result]) -> str:
    """An essential check that fails makes it not aligned, another only partly."""
    failed = [CHECKS[result.number] for result in results if not result.passed]
    if any(check.is_essential for check in failed):
        return NOT_ALIGNED
    return PARTLY_ALIGNED if failed else ALIGNED


def said_by(results: Iterable[tuple[int, bool, str]]) -> list[dict]:
    """What each check said (number, passed, sentence), with its name and legal basis."""
    return [
        {
            "name": CHECKS[number].name, "legal_basis": CHECKS[number].legal_basis, "passed": passed,
            "sentence": sentence,
        }
        for number, passed, sentence in results
    ]  # fmt: skip


def summary_of(lines: list[Compared], rules: Rules) -> Summary:
    """What the lines of a pair come to; the verdict is that of the share that agrees."""
    if not lines:
        return Summary(0, 0, 0, Decimal(0), NOT_CHECKED, Carried())
    score = (sum(line.score for line in lines) / len(lines)).quantize(Decimal("0.01"))
    is_of_two = any(line.in_upper for line in lines)
    programmes = [line for line in lines if is_of_two and line.level == "programme"]
    carried = carried_over(
        [line.code for line in programmes if line.in_upper],
        [line.code for line in programmes if line.in_lower],
    )
    aligned = sum(line.verdict == ALIGNED for line in lines)
    partly = sum(line.verdict == PARTLY_ALIGNED for line in lines)
    verdict = rules.verdict_at(Decimal(aligned) * 100 / len(lines))
    return Summary(len(lines), aligned, partly, score, verdict, carried)
