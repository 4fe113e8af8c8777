"""About how long one waits: a range, honest about what was measured."""

from hypothesis import given
from hypothesis import strategies as st

from consultations.queue.estimate import Estimate, estimate


def test_without_anybody_who_serves_nothing_is_said():
    assert estimate(3, 0, [30.0] * 10, 45) is None


def test_the_quarters_of_measured_visits_give_the_range():
    measured = [20, 20, 20, 30, 30, 40, 40, 40]

    assert estimate(2, 1, measured, 60) == Estimate(least=40, most=120, is_rough=False)


def test_two_officers_halve_the_rounds():
    assert estimate(4, 2, [30] * 8, 60) == Estimate(least=60, most=90, is_rough=False)


def test_too_few_measured_visits_say_so():
    assert estimate(1, 1, [5, 5], 60) == Estimate(least=30, most=150, is_rough=True)


def test_the_next_one_may_be_called_at_once():
    assert estimate(0, 1, [22] * 9, 60) == Estimate(least=0, most=25, is_rough=False)


@given(
    st.integers(0, 50),
    st.integers(1, 9),
    st.lists(st.floats(1, 240), max_size=30),
    st.integers(10, 480),
)
def test_a_range_is_a_range_and_grows_with_the_line(ahead, servers, measured, planned):
    now, longer = (estimate(number, servers, measured, planned) for number in (ahead, ahead + 1))

    assert 0 <= now.least < now.most
    assert now.least <= longer.least
    assert now.most <= longer.most
