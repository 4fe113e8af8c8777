"""Form E.81 in figures: the known cases, and two hundred made ones against an oracle of whole numbers."""

import random
from decimal import Decimal
from fractions import Fraction

import pytest

from planning.evaluation.figures import (
    MONEY,
    Predicate,
    Rule,
    Side,
    WhenLowIsGood,
    average,
    capped,
    percent_words,
    predicate_of,
    rounded,
)

MILLION = 10**6


def test_performance_and_money_of_a_year_follow_from_its_quarters():
    """Domain case V5."""
    performance = Side(Decimal(20), Decimal(6), Decimal(4), [Decimal(value) for value in (0, 1, 1, 2)])
    spending = [value * MILLION for value in (50, 250, 300, 350)]
    money = Side(5_000 * MILLION, 1_350 * MILLION, 1_000 * MILLION, spending)

    assert (performance.done, percent_words(performance.rate)) == (4, "100,00")
    assert (performance.so_far, percent_words(performance.end_rate)) == (10, "50,00")
    assert (money.done, percent_words(money.rate)) == (950 * MILLION, "95,00")
    assert (money.so_far, percent_words(money.end_rate)) == (2_300 * MILLION, "46,00")


def test_what_adds_up_is_summed():
    """Domain case V6."""
    side = Side(target=Decimal(120), quarters=[Decimal(value) for value in (20, 30, 25, 30)])

    assert (side.done, percent_words(side.rate), predicate_of(side.rate)) == (105, "87,50", Predicate.HIGH)


@pytest.mark.parametrize("formula", ["latest", "share"])
def test_final_values_and_shares_are_not_summed(formula):
    """Domain case V7."""
    quarters = [Decimal(value) for value in (80, 85, 90, 93)]
    side = Side(before=Decimal(79), target=Decimal(96), quarters=quarters, rule=Rule(formula))

    assert (side.done, percent_words(side.rate), predicate_of(side.rate)) == (
        93,
        "96,88",
        Predicate.VERY_HIGH,
    )
    assert side.so_far == 93


@pytest.mark.parametrize(
    ("formula", "percent"), [(WhenLowIsGood.RATIO, "95,24"), (WhenLowIsGood.MIRROR, "95,00")]
)
def test_an_indicator_that_ought_to_fall_names_its_formula(formula, percent):
    """Domain case V8."""
    side = Side(target=Decimal("8.00"), quarters=[Decimal("8.40")], rule=Rule("latest", "down", formula))

    assert percent_words(side.rate) == percent


@pytest.mark.parametrize("rule", [Rule(), Rule("latest", "down", WhenLowIsGood.MIRROR)])
def test_nothing_is_divided_by_a_target_of_nothing(rule):
    """Domain case V9."""
    side = Side(target=Decimal(0), quarters=[Decimal(3), None, None, None], rule=rule)

    assert percent_words(side.rate) == "–"
    assert predicate_of(side.rate) is None


@pytest.mark.parametrize(("adds_up", "done", "percent"), [(False, 4, "200,00"), (True, 9, "88,89")])
def test_what_ought_to_fall_is_added_up_only_where_it_is_counted_quarter_by_quarter(adds_up, done, percent):
    """The latest quarter stands for what ought to fall; accidents are counted quarter by quarter."""
    quarters = [Decimal(2), Decimal(3), Decimal(4), None]
    side = Side(target=Decimal(8), quarters=quarters, rule=Rule("sum", "down", adds_up=adds_up))

    assert (side.done, percent_words(side.rate)) == (done, percent)


def test_nothing_is_divided_by_a_result_of_nothing():
    side = Side(target=Decimal(8), quarters=[Decimal(0)], rule=Rule("latest", "down"))

    assert side.rate is None


def test_a_year_without_a_report_says_nothing_and_keeps_what_was_before():
    side = Side(end_target=Decimal(20), before=Decimal(6), target=Decimal(4))

    assert (side.done, side.rate, side.so_far, side.end_rate) == (None, None, 6, 30)


def test_the_first_year_has_nothing_before_it():
    assert Side(quarters=[Decimal(3)]).so_far == 3


@pytest.mark.parametrize(
    ("percent", "band"),
    [
        ("50.00", Predicate.VERY_LOW), ("50.01", Predicate.LOW), ("65.00", Predicate.LOW),
        ("65.01", Predicate.MEDIUM), ("75.00", Predicate.MEDIUM), ("75.01", Predicate.HIGH),
        ("90.00", Predicate.HIGH), ("90.01", Predicate.VERY_HIGH), ("250", Predicate.VERY_HIGH),
        ("-20", Predicate.VERY_LOW), ("90.005", Predicate.VERY_HIGH), ("90.004", Predicate.HIGH),
    ],
)  # fmt: skip
def test_each_bound_belongs_to_the_lower_band(percent, band):
    """Domain case V10."""
    assert predicate_of(Fraction(percent)) == band


def test_the_pace_is_measured_by_what_was_due_by_now():
    summed = Side(target=Decimal(100), quarters=[Decimal(20), None, None, None])
    standing = Side(target=Decimal(100), quarters=[Decimal(20), None, None, None], rule=Rule("latest"))

    assert (summed.pace(1), standing.pace(1)) == (80, 20)


def test_an_average_is_of_what_is_there_and_more_than_all_makes_up_for_nothing():
    rates = [Fraction(250), None, Fraction(50)]

    assert (average(rates), average(map(capped, rates)), average([None])) == (150, 75, None)


@pytest.mark.parametrize(("value", "shown"), [("0.005", "0.01"), ("-0.005", "-0.01"), ("0.0049", "0.00")])
def test_a_half_is_rounded_away_from_zero(value, shown):
    assert str(rounded(Fraction(value))) == shown


SCALE = 10**4
"""The oracle counts in ten-thousandths, the smallest part a figure may have."""


def oracle(side: Side) -> tuple[int | None, str, int | None, str]:
    """Columns 12 to 15 by whole numbers alone: what the code does with fractions is done by hand here."""
    quarters = [int(value * SCALE) for value in side.quarters if value is not None]
    before = None if side.before is None else int(side.before * SCALE)
    adds = side.rule.formula == "sum" and not (side.rule.direction == "down" and not side.rule.adds_up)
    done = None
    for value in quarters:
        done = (done or 0) + value if adds else value
    so_far = before if done is None else done
    if done is not None and before is not None and adds:
        so_far = before + done
    return done, _of(done, side.target, side.rule), so_far, _of(so_far, side.end_target, side.rule)


def _of(done: int | None, target: Decimal | None, rule: Rule) -> str:
    if done is None or target is None:
        return "–"
    aim = int(target * SCALE)
    above, below = done, aim
    if rule.direction == "down":
        above, below = (aim, done) if rule.when_low == "ratio" else (2 * aim - done, aim)
    if below == 0:
        return "–"
    sign = "-" if above < 0 else ""
    hundredths, rest = divmod(abs(above) * 10_000, below)
    hundredths += 2 * rest >= below
    whole, cents = divmod(hundredths, 100)
    sign = sign if hundredths else ""
    return f"{sign}{whole:,}".replace(",", ".") + f",{cents:02d}"


def made(number: int) -> Side:
    """A report nobody thought of: any rule, gaps, noughts and large sums."""
    dice = random.Random(number)
    rule = Rule(dice.choice(["sum", "latest", "share"]), dice.choice(["up", "down"]),
                dice.choice(list(WhenLowIsGood)), dice.random() < 0.5)  # fmt: skip
    if dice.random() < 0.25:
        rule = MONEY

    def figure() -> Decimal | None:
        if dice.random() < 0.15:
            return dice.choice([None, Decimal(0)])
        if rule is MONEY:
            return Decimal(dice.randrange(10**13))
        return Decimal(dice.randrange(10 ** dice.randrange(1, 9))).scaleb(-dice.randrange(5))

    return Side(figure(), figure(), figure(), [figure() for _quarter in range(4)], rule)


@pytest.mark.parametrize("number", range(200))
def test_any_evaluation_agrees_with_the_oracle(number):
    side = made(number)
    done, rate, so_far, end_rate = oracle(side)

    assert side.done == (None if done is None else Fraction(done, SCALE))
    assert side.so_far == (None if so_far is None else Fraction(so_far, SCALE))
    assert (percent_words(side.rate), percent_words(side.end_rate)) == (rate, end_rate)
