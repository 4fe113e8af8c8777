"""The index as the regulation counts it: the test values V1 to V4 and V24."""

from decimal import Decimal

import pytest

from consultations.surveys.index import averages, grade_of, half_up, index_of, sample_size
from tests.factories.surveys import FIVE


def sums(rows) -> list[int]:
    return [sum(scores) for scores in zip(*rows, strict=True)]


def test_five_respondents_v1():
    found = [str(half_up(average)) for average in averages(sums(FIVE), 5)]

    assert found == ["3.20", "3.20", "3.60", "4.00", "3.20", "3.40", "3.60", "3.00", "3.00"]
    assert index_of(sums(FIVE), 5) == Decimal("83.89")
    assert grade_of(index_of(sums(FIVE), 5)).letter == "B"


@pytest.mark.parametrize(
    ("score", "index", "letter"), [(4, "100.00", "A"), (3, "75.00", "C"), (1, "25.00", "D")]
)
def test_the_same_score_everywhere_v2(score, index, letter):
    found = index_of([score] * 9, 1)

    assert (str(found), grade_of(found).letter) == (index, letter)


def test_eight_threes_and_a_four_v3():
    found = index_of([3] * 8 + [4], 1)

    assert (str(found), grade_of(found).letter, grade_of(found).words) == ("77.78", "B", "Baik")


@pytest.mark.parametrize(
    ("index", "letter"),
    [("64.99", "D"), ("65.00", "C"), ("76.60", "C"), ("76.61", "B"), ("88.30", "B"), ("88.31", "A")],
)
def test_the_borders_of_the_grades_v4(index, letter):
    assert grade_of(Decimal(index)).letter == letter


@pytest.mark.parametrize(
    ("population", "sample"),
    [(0, 0), (1, 1), (10, 10), (50, 44), (100, 80), (500, 217), (1000, 278), (1633, 311)],
)
def test_how_many_should_answer_v24(population, sample):
    assert sample_size(population) == sample
