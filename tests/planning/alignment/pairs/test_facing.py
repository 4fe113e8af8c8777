"""A line beside its counterpart: scores of rule 9 and the sentences of what differs."""

from decimal import Decimal

import pytest

from planning.alignment.pairs.facing import FACING, Facing, score_of
from planning.alignment.pairs.points import Point
from planning.alignment.pairs.rules import Rules
from planning.plans.content import Measure

YEAR = 2027


def point(name="Panjang jalan", target="10", ceiling=100, unit="Kilometer", **said) -> Point:
    measure = Measure(name, unit, targets={YEAR: Decimal(target)})
    return Point("1.03.10", "PROGRAM JALAN", "programme", (measure,), {YEAR: ceiling}, **said)


def facing(lower: Point | None, upper: Point | None, **said) -> Facing:
    return Facing(lower, upper, "RKPD", "RPJMD", (YEAR,), Rules(), **said)


def found(lower: Point | None, upper: Point | None, **said) -> tuple[Decimal, str, list[str]]:
    """The score, its verdict, and the sentences of what failed."""
    pair = facing(lower, upper, **said)
    results = [result for check in FACING if (result := check.look_at(pair))]
    score = score_of(pair, results)
    return score, Rules().verdict_at(score), [result.sentence for result in results if not result.passed]


@pytest.mark.parametrize(
    ("lower", "score", "verdict"),
    [
        (point(), 100, "aligned"),
        (point(ceiling=110, target="10.5"), 100, "aligned"),
        (point(ceiling=111), 85, "aligned"),
        (point(target="10.51"), 80, "partly_aligned"),
        (point(target="9.49", ceiling=89), 65, "partly_aligned"),
        (point(name="Jumlah rapat"), 55, "partly_aligned"),
        (point(name="Jumlah rapat", ceiling=50), 40, "not_aligned"),
        (None, 0, "not_aligned"),
    ],
)
def test_a_line_scores_forty_twenty_five_twenty_fifteen(lower, score, verdict):
    assert found(lower, point())[:2] == (score, verdict)


def test_the_sentences_name_both_figures_and_the_gap():
    _score, _verdict, sentences = found(point(target="12", ceiling=150), point())

    assert sentences == [
        "Target 2027: RKPD 12 Kilometer, RPJMD 10 Kilometer; selisih 20% melebihi 5%.",
        "Pagu 2027: RKPD Rp150, RPJMD Rp100; selisih 50% melebihi 10%.",
    ]


def test_a_line_of_one_document_says_which_one():
    assert found(None, point())[2] == ["Tercantum dalam RPJMD, tetapi tidak dijabarkan dalam RKPD."]
    assert found(point(), None)[2] == ["Tercantum dalam RKPD tanpa dasar dalam RPJMD."]


def test_another_unit_is_another_indicator():
    assert found(point(unit="Meter"), point())[2] == [
        "Indikator RPJMD “Panjang jalan (Kilometer)” tidak sama dengan indikator RKPD: Panjang jalan (Meter)."
    ]


def test_what_is_spread_over_works_stays_within_the_programme():
    score, _verdict, sentences = found(point(ceiling=105, has_children=True), point(), sums_stay_within=True)

    assert score == 100
    assert sentences == ["Jumlah rincian 2027 dalam RKPD Rp105 melebihi pagu program Rp100."]


def test_a_line_without_figures_is_compared_by_what_it_has():
    bare = Point("1.03.10", "PROGRAM JALAN", "programme")

    assert found(bare, bare)[:2] == (100, "aligned")
