"""The comparisons of a document as they are, and as they would be with what an uploaded sheet says."""

from dataclasses import dataclass

from planning.alignment.decisions import TONES, Verdict
from planning.alignment.pairs.comparing import Compared, Summary, compare, summary_of
from planning.alignment.pairs.models import Comparison
from planning.alignment.pairs.points import Side
from planning.alignment.pairs.rules import rules_in_force
from planning.alignment.pairs.sides import reference_for, side_of, side_of_content
from planning.plans.content import Content
from planning.plans.models import Plan


@dataclass(frozen=True)
class Outcome:
    """A pair before and after."""

    words: str
    tone: str
    summary: Summary


@dataclass(frozen=True)
class Moved:
    """A line that would be found otherwise, and why."""

    pair: str
    code: str
    name: str
    before: str
    after: str
    tone: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Trial:
    """One pair as it is and as it would be."""

    pair: str
    before: Outcome
    after: Outcome
    moved: tuple[Moved, ...]


def try_out(plan: Plan, content: Content, comparisons: list[Comparison]) -> list[Trial]:
    """What each comparison of the agency's `plan` would find if it said `content`; nothing is written."""
    return [_trial(found, plan, content) for found in comparisons]


def _trial(found: Comparison, plan: Plan, content: Content) -> Trial:
    pairing, rules, organisation = found.pairing, rules_in_force(), found.organisation
    if organisation is None:
        raise ValueError("Only an agency's own document can be tried out.")
    is_lower = found.lower_id == plan.pk
    changed = side_of_content(plan, organisation, content)
    lower = side_of(found.lower, organisation, pairing)
    upper = side_of(found.upper, organisation, pairing) if found.upper else None
    reference = reference_for(found.lower.last_year, [lower, changed])
    before = compare(pairing, lower, upper, reference, rules)
    sides: tuple[Side, Side | None] = (changed, upper) if is_lower else (lower, changed)
    after = compare(pairing, *sides, reference, rules)
    pair = found.get_pair_display()
    return Trial(
        pair, _outcome(summary_of(before, rules)), _outcome(summary_of(after, rules)),
        tuple(_moved(pair, before, after)),
    )  # fmt: skip


def _outcome(summary: Summary) -> Outcome:
    verdict = Verdict(summary.verdict)
    return Outcome(str(verdict.label), TONES[verdict], summary)


def _moved(pair: str, before: list[Compared], after: list[Compared]) -> list[Moved]:
    old = {line.code: line for line in before}
    new = {line.code: line for line in after}
    found = []
    for code in sorted(old.keys() | new.keys()):
        was, would = old.get(code), new.get(code)
        if _failures(was) != _failures(would):
            found.append(_move(pair, was, would))
    return found


def _failures(line: Compared | None) -> set[int] | None:
    return {result.number for result in line.results if not result.passed} if line else None


def _move(pair: str, was: Compared | None, would: Compared | None) -> Moved:
    shown = would or was
    if shown is None:
        raise ValueError("A move needs a line.")
    sentences = tuple(result.sentence for result in shown.results if not result.passed) if would else ()
    before, after = (str(Verdict(line.verdict).label) if line else "–" for line in (was, would))
    tone = TONES[Verdict(would.verdict)] if would else "neutral"
    return Moved(pair, shown.code, shown.name, before, after, tone, sentences)
