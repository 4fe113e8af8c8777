"""Better weights from what people decided: a logistic regression that stays near what it began with; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from math import exp

from planning.overlap.weights import Thresholds, Weights

STEPS, RATE, PULL = 200, 0.6, 0.02
FARTHEST = 2.0
"""No weight moves further than this in one version: a few odd decisions cannot turn the judge about."""
CANDIDATES = tuple(round(0.30 + step / 50, 2) for step in range(21))


@dataclass(frozen=True, slots=True)
class Lesson:
    """What both plans show, by the name of its weight and how much of it, and whether they overlap."""

    seen: tuple[tuple[str, float], ...]
    is_overlap: bool


@dataclass(frozen=True, slots=True)
class Quality:
    """Of `shown` pairs, `right` overlap; `missed` overlaps were not shown."""

    shown: int
    right: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.shown or 1)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed or 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.missed + self.shown - self.right or 1)

    def __add__(self, other: "Quality") -> "Quality":
        return Quality(self.shown + other.shown, self.right + other.right, self.missed + other.missed)


def score(lesson: Lesson, weights: dict[str, float]) -> float:
    """How sure these weights are that the pair overlaps."""
    return 1 / (1 + exp(-(weights["base"] + sum(weights[name] * amount for name, amount in lesson.seen))))


def fitted(lessons: Sequence[Lesson], weights: Weights) -> Weights:
    """Weights that agree better with the lessons; each keeps its sign and stays near the old one."""
    old = asdict(weights)
    new = dict(old)
    for _step in range(STEPS):
        slope = dict.fromkeys(new, 0.0)
        for lesson in lessons:
            error = score(lesson, new) - lesson.is_overlap
            slope["base"] += error
            for name, amount in lesson.seen:
                slope[name] += error * amount
        for name, value in new.items():
            moved = value - RATE * (slope[name] / len(lessons) + PULL * (value - old[name]))
            new[name] = _within_reach(moved, old[name])
    return Weights(**{name: round(value, 2) for name, value in new.items()})


def _within_reach(value: float, old: float) -> float:
    value = min(max(value, old - FARTHEST), old + FARTHEST)
    return max(value, 0.0) if old > 0 else min(value, 0.0)


def quality(lessons: Iterable[Lesson], weights: Weights, threshold: float) -> Quality:
    """What these weights would show from `threshold` on, and how much of it is right."""
    table, shown, right, missed = asdict(weights), 0, 0, 0
    for lesson in lessons:
        is_shown = score(lesson, table) >= threshold
        shown += is_shown
        right += is_shown and lesson.is_overlap
        missed += lesson.is_overlap and not is_shown
    return Quality(shown, right, missed)


def best_threshold(lessons: Sequence[Lesson], weights: Weights, old: Thresholds) -> Thresholds:
    """The thresholds with the one for an overlap where it agrees best; of equals the nearest to the old."""
    best = max(
        CANDIDATES, key=lambda at: (quality(lessons, weights, at).f1, -abs(at - old.overlap))
    )  # fmt: skip
    return replace(old, overlap=best)


def learnt(lessons: Sequence[Lesson], weights: Weights, old: Thresholds) -> tuple[Weights, Thresholds]:
    """The weights and thresholds that follow from the lessons."""
    new = fitted(lessons, weights)
    return new, best_threshold(lessons, new, old)


def _halves(lessons: Iterable[Lesson]) -> tuple[list[Lesson], list[Lesson]]:
    """Every second overlap and every second other pair, and the rest."""
    sorted_out: tuple[list[Lesson], list[Lesson]] = ([], [])
    for lesson in lessons:
        sorted_out[lesson.is_overlap].append(lesson)
    others, overlaps = sorted_out
    return [*overlaps[::2], *others[::2]], [*overlaps[1::2], *others[1::2]]


def compared(lessons: Sequence[Lesson], weights: Weights, old: Thresholds) -> tuple[Quality, Quality]:
    """How well the old and new ones agree, each new one on the half that it was not learnt from."""
    halves = _halves(lessons)
    before = quality(lessons, weights, old.overlap)
    after = Quality(0, 0, 0)
    for mine, unseen in (halves, halves[::-1]):
        new, thresholds = learnt(mine, weights, old)
        after += quality(unseen, new, thresholds.overlap)
    return before, after
