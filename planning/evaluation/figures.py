"""The arithmetic of form E.81 (Permendagri 86/2017): exact fractions, rounded only when shown; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from django.db import models
from django.utils.translation import gettext_lazy as _

from perkasa.core.words import number

Number = Decimal | int
NOTHING = "–"
SUMMED, UP = "sum", "up"
QUARTERS = 4
BOUNDS = (90, 75, 65, 50)


class WhenLowIsGood(models.TextChoices):
    """The formula of an indicator that ought to fall; it is named wherever its figures are."""

    RATIO = "ratio", _("target ÷ realisasi × 100")
    MIRROR = "mirror", _("(2 × target − realisasi) ÷ target × 100")


class Predicate(models.TextChoices):
    """The bands of performance, the best first."""

    VERY_HIGH = "very_high", _("Sangat Tinggi")
    HIGH = "high", _("Tinggi")
    MEDIUM = "medium", _("Sedang")
    LOW = "low", _("Rendah")
    VERY_LOW = "very_low", _("Sangat Rendah")


SHORT: dict[str, str] = {
    Predicate.VERY_HIGH: "ST",
    Predicate.HIGH: "T",
    Predicate.MEDIUM: "S",
    Predicate.LOW: "R",
    Predicate.VERY_LOW: "SR",
}
"""The bands where a column is narrow."""


@dataclass(frozen=True)
class Rule:
    """How the quarters are taken together (sum, latest, share), which way is good, and how low is counted.

    What ought to fall is reported as it stands at the end of a quarter; `adds_up` says that it is counted
    quarter by quarter instead, as accidents are.
    """

    formula: str = SUMMED
    direction: str = UP
    when_low: str = WhenLowIsGood.RATIO
    adds_up: bool = False

    @property
    def is_summed(self) -> bool:
        """Whether the quarters are added up; else the latest one stands."""
        return self.formula == SUMMED and (self.direction == UP or self.adds_up)


MONEY = Rule()


@dataclass(frozen=True)
class Side:
    """Performance (K) or money (Rp) of one row: columns 5 to 11 as given, 12 to 15 as they follow."""

    end_target: Number | None = None
    before: Number | None = None
    target: Number | None = None
    quarters: Sequence[Number | None] = (None,) * QUARTERS
    rule: Rule = MONEY

    @property
    def done(self) -> Fraction | None:
        """Column 12: the quarters added up, or the latest of them that is reported."""
        reported = [Fraction(value) for value in self.quarters if value is not None]
        if not reported:
            return None
        return sum(reported, Fraction(0)) if self.rule.is_summed else reported[-1]

    @property
    def rate(self) -> Fraction | None:
        """Column 13: percent of this year's target."""
        return achievement(self.done, self.target, self.rule)

    @property
    def so_far(self) -> Fraction | None:
        """Column 14: everything since the Renstra began, this year with it."""
        before = None if self.before is None else Fraction(self.before)
        if self.done is None or before is None:
            return before if self.done is None else self.done
        return before + self.done if self.rule.is_summed else self.done

    @property
    def end_rate(self) -> Fraction | None:
        """Column 15: percent of the target at the end of the Renstra."""
        return achievement(self.so_far, self.end_target, self.rule)

    def pace(self, quarter: int) -> Fraction | None:
        """Percent of what was due by the end of `quarter`: of a sum a quarter each, else the target."""
        due = None if self.target is None else Fraction(self.target)
        if due is not None and self.rule.is_summed:
            due = due * quarter / QUARTERS
        return achievement(self.done, due, self.rule)


def achievement(done: Fraction | None, target: Fraction | Number | None, rule: Rule) -> Fraction | None:
    """Percent of `target` that is reached; None where there is nothing to divide by, or nothing at all."""
    if done is None or target is None:
        return None
    aim = Fraction(target)
    if rule.direction == UP:
        return share_of(done, aim)
    if rule.when_low == WhenLowIsGood.MIRROR:
        return share_of(2 * aim - done, aim)
    return share_of(aim, done)


def share_of(part: Fraction | int, whole: Fraction | int) -> Fraction | None:
    """`part` of `whole` in percent; None of nothing."""
    return Fraction(part) / whole * 100 if whole else None


def average(values: Iterable[Fraction | None]) -> Fraction | None:
    """The mean of those that are there."""
    there = [value for value in values if value is not None]
    return sum(there, Fraction(0)) / len(there) if there else None


def capped(value: Fraction | None) -> Fraction | None:
    """At most 100: more than was promised never makes up for something else."""
    return None if value is None else min(value, Fraction(100))


def predicate_of(percent: Fraction | None, bounds: Sequence[int] = BOUNDS) -> Predicate | None:
    """The band of an achievement as it is shown, rounded to two decimals; each bound belongs below it."""
    if percent is None:
        return None
    shown = rounded(percent)
    above = sum(shown > bound for bound in bounds)
    return list(Predicate)[len(bounds) - above]


def rounded(value: Fraction, places: int = 2) -> Decimal:
    """Half away from zero, exactly."""
    scaled = abs(value) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(f"{'-' if value < 0 else ''}{whole}e-{places}")


def percent_words(value: Fraction | None) -> str:
    """95,24; a stroke where nothing can be divided."""
    return NOTHING if value is None else number(rounded(value))
