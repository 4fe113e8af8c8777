"""Form E.81 of a report: its rows with the money of everything below them, and its footer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from planning.evaluation.figures import (
    BOUNDS,
    MONEY,
    Predicate,
    Side,
    average,
    capped,
    predicate_of,
    rounded,
    share_of,
)
from planning.evaluation.rows import Realisation

NOTHING = Side(None, None, None, (None,) * 4, MONEY)


@dataclass(frozen=True)
class Line:
    """A row as the form shows it: performance, and the money of its line with everything below it."""

    row: Realisation
    performance: Side
    money: Side


@dataclass(frozen=True)
class Sums:
    """The foot of the form; a predicate counts no achievement for more than 100."""

    rate: Fraction | None
    predicate: Predicate | None
    money_rate: Fraction | None
    money_predicate: Predicate | None
    budget: int
    spent: int

    @property
    def rate_shown(self) -> Decimal | None:
        return None if self.rate is None else rounded(self.rate)

    @property
    def money_rate_shown(self) -> Decimal | None:
        return None if self.money_rate is None else rounded(self.money_rate)


def lines_of(rows: Iterable[Realisation]) -> list[Line]:
    """Every row in its order, with the money of its branch on the first row of each line."""
    rows = list(rows)
    branches: dict[str, Side] = {}
    for row in rows:
        for path in _above(row.path) if row.has_money else ():
            branches[path] = _added(branches.get(path, NOTHING), row.cost)
    return [Line(row, row.performance, branches.pop(row.path, NOTHING)) for row in rows]


def sums_of(rows: Iterable[Realisation], bounds: Sequence[int] = BOUNDS) -> Sums:
    """The averages, predicates and money of all rows together."""
    rows = list(rows)
    rates = [row.performance.rate for row in rows if row.indicator]
    total = NOTHING
    for row in rows:
        total = _added(total, row.cost) if row.has_money else total
    budget, spent = int(total.target or 0), int(total.done or 0)
    money_rate = share_of(spent, budget)
    return Sums(
        average(rates), predicate_of(average(map(capped, rates)), bounds), money_rate,
        predicate_of(capped(money_rate), bounds), budget, spent,
    )  # fmt: skip


def _above(path: str) -> Iterator[str]:
    """The path of a row and of everything above it."""
    steps = path.rstrip("/").split("/")
    for number in range(1, len(steps) + 1):
        yield "/".join(steps[:number]) + "/"


def _added(one: Side, other: Side) -> Side:
    """Money and money; what neither says stays unsaid."""
    return replace(
        one,
        end_target=_plus(one.end_target, other.end_target),
        before=_plus(one.before, other.before),
        target=_plus(one.target, other.target),
        quarters=tuple(_plus(*pair) for pair in zip(one.quarters, other.quarters, strict=True)),
    )


def _plus(one, other):
    return other if one is None else one if other is None else one + other
