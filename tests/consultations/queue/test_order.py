"""One fair order of booked and walked in, and what must hold for any crowd."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultations.queue.order import Rules, Waiting, Why, in_order
from tests.factories.consultations import WIB

TEN = datetime(2026, 11, 23, 10, 0, tzinfo=WIB)
MINUTE = timedelta(minutes=1)
RULES = Rules(tolerance=10 * MINUTE, head_start=120 * MINUTE)


def minutes(number: int) -> datetime:
    """So many minutes from ten o'clock."""
    return TEN + number * MINUTE


def order(*people: Waiting, now: datetime = TEN) -> list[tuple[int, Why]]:
    return [(turn.key, turn.why) for turn in in_order(people, RULES, now)]


def test_who_booked_goes_first_when_the_time_has_come():
    walked_in = Waiting(1, joined_at=minutes(-90))
    booked = Waiting(2, joined_at=minutes(-5), planned_at=TEN)

    assert order(walked_in, booked) == [(2, Why.DUE), (1, Why.WAITING)]


def test_coming_early_overtakes_nobody():
    booked = Waiting(1, joined_at=minutes(-60), planned_at=minutes(30))
    walked_in = Waiting(2, joined_at=minutes(-1))

    assert order(booked, walked_in) == [(2, Why.WAITING), (1, Why.EARLY)]


def test_of_two_who_booked_the_earlier_time_counts_not_the_earlier_arrival():
    second = Waiting(1, joined_at=minutes(-60), planned_at=minutes(5))
    first = Waiting(2, joined_at=minutes(-2), planned_at=TEN)

    assert order(second, first) == [(2, Why.DUE), (1, Why.DUE)]


@pytest.mark.parametrize(("late", "why"), [(10, Why.DUE), (11, Why.LATE)])
def test_who_comes_later_than_the_tolerance_joins_by_arrival(late, why):
    booked = Waiting(1, joined_at=minutes(late), planned_at=TEN)
    walked_in = Waiting(2, joined_at=minutes(5))

    [first, second] = order(booked, walked_in, now=minutes(15))

    assert {first, second} == {(1, why), (2, Why.WAITING)}
    assert (first[0] == 1) == (why == Why.DUE)


def test_special_needs_count_as_a_head_start_that_ends():
    patient = Waiting(1, joined_at=minutes(-150))
    elder = Waiting(2, joined_at=minutes(-5), has_priority=True)
    recent = Waiting(3, joined_at=minutes(-30))

    assert order(patient, elder, recent) == [(1, Why.WAITING), (2, Why.PRIORITY), (3, Why.WAITING)]


def test_who_was_not_there_joins_again_at_that_moment():
    missed = Waiting(1, joined_at=minutes(-2), planned_at=TEN, misses=1)
    walked_in = Waiting(2, joined_at=minutes(-3))

    assert order(missed, walked_in) == [(2, Why.WAITING), (1, Why.RETURNED)]


@st.composite
def crowds(draw) -> list[Waiting]:
    """Any mixture of people around ten o'clock."""
    size = draw(st.integers(0, 12))
    offsets = st.integers(-180, 60)
    return [
        Waiting(
            key,
            joined_at=minutes(draw(offsets)),
            planned_at=draw(st.none() | offsets.map(minutes)),
            has_priority=draw(st.booleans()),
            misses=draw(st.integers(0, 2)),
        )
        for key in range(size)
    ]


@given(crowds())
def test_everybody_stands_in_the_line_exactly_once(people):
    assert sorted(key for key, _why in order(*people)) == [person.key for person in people]


@given(crowds())
def test_due_first_then_the_line_then_the_early(people):
    reasons = [why for _key, why in order(*people)]
    blocks = [{Why.DUE: 0, Why.EARLY: 2}.get(why, 1) for why in reasons]

    assert blocks == sorted(blocks)


@given(crowds(), st.integers(1, 120))
def test_nobody_who_booked_gains_by_coming_earlier_still(people, earlier):
    line = order(*people)
    for key, why in line:
        if why in (Why.DUE, Why.EARLY):
            person = people[key]
            sooner = replace(person, joined_at=person.joined_at - earlier * MINUTE)
            others = [other for other in people if other.planned_at != person.planned_at or other is person]
            before = [other for other, _why in order(*others)]
            after = [
                other for other, _why in order(*(sooner if other is person else other for other in others))
            ]
            assert before == after


@given(crowds())
def test_nobody_waits_behind_one_who_came_more_than_the_head_start_later(people):
    line = [people[key] for key, why in order(*people) if why not in (Why.DUE, Why.EARLY)]
    for place, person in enumerate(line):
        for behind in line[place + 1 :]:
            assert person.joined_at - behind.joined_at <= RULES.head_start


@given(crowds())
def test_a_newcomer_without_a_claim_changes_nobody_elses_place(people):
    newcomer = Waiting(99, joined_at=minutes(61))

    with_newcomer = [key for key, _why in order(*people, newcomer) if key != 99]

    assert with_newcomer == [key for key, _why in order(*people)]


@given(crowds(), st.randoms())
def test_the_order_does_not_hang_on_how_the_rows_came(people, random):
    shuffled = list(people)
    random.shuffle(shuffled)

    assert order(*shuffled) == order(*people)
