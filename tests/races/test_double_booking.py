"""Twenty people at once want overlapping times of one officer; with a control that shows the harm."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import connection
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from consultations.bookings import actions
from consultations.bookings.diary import find_slot
from consultations.bookings.models import Booking
from consultations.bookings.officer_times import OfficerTime
from consultations.bookings.refusals import SlotTaken
from consultations.services.models import Mode
from tests.factories.consultations import MONDAY, OfficerFactory, RoomFactory, ServiceFactory, at
from tests.factories.stakeholders import AccountFactory
from tests.races.crowd import Crowd, outcome

pytestmark = pytest.mark.django_db(transaction=True)
PEOPLE, ROUNDS, CONTROL_ROUNDS = 20, 50, 5
LENGTHS = (30, 45, 60, 90)

OVERLAPS = """
    SELECT count(*) FROM consultations_booking AS one JOIN consultations_booking AS other
    ON one.officer_id = other.officer_id AND one.id < other.id AND one.occupied && other.occupied
"""


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False):
        yield


@pytest.fixture
def people():
    return AccountFactory.create_batch(PEOPLE)


def services(officer_count: int = 1, **details):
    """One service per length, all served by the same officers."""
    offered = [ServiceFactory(duration=minutes, **details) for minutes in LENGTHS]
    OfficerFactory.create_batch(officer_count, services=offered)
    return offered


def start_of(number: int, day: datetime, length: timedelta) -> datetime:
    """A start on that length's own grid of the morning: neighbours overlap in every way."""
    steps = int(timedelta(hours=3) / length)
    return day + (number * 7 % steps) * length


@pytest.fixture
def crowd():
    crowd = Crowd(PEOPLE)
    yield crowd
    crowd.go_home()


def overlaps() -> int:
    """How many pairs of bookings of one officer overlap, asked of the database itself."""
    with connection.cursor() as cursor:
        cursor.execute(OVERLAPS)
        return cursor.fetchone()[0]


def test_of_overlapping_times_of_different_lengths_only_those_apart_stand(crowd, people):
    offered = services()
    total = Counter()
    for number in range(ROUNDS):
        day = at(24, 8) + timedelta(days=(0, 1, 2, 6, 7)[number % 5])
        deeds = [wish(person, offered[place % 4], place, day) for place, person in enumerate(people)]

        total += (came := crowd.at_once(deeds))

        assert overlaps() == 0
        assert came["stands"] == Booking.objects.count() >= 1
        clear()

    assert set(total) == {"stands", SlotTaken.__name__}
    assert sum(total.values()) == PEOPLE * ROUNDS


def wish(person, service, place: int, day: datetime) -> Callable[[], str]:
    starts_at, key = start_of(place, day, service.length), uuid4()
    return lambda: outcome(
        lambda: actions.hold(service, starts_at=starts_at, mode=Mode.ONLINE, by=person, key=key)
    )


def clear() -> None:
    """An empty diary for the next round."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM consultations_officertime")
        cursor.execute("DELETE FROM consultations_booking")


def test_one_room_is_never_used_twice_though_officers_are_free(crowd, people):
    offered = services(officer_count=4, offer="on_site")
    RoomFactory()
    deeds = [
        lambda person=person, service=offered[place % 4]: outcome(
            lambda: actions.hold(service, starts_at=at(24, 8), mode=Mode.ON_SITE, by=person, key=uuid4())
        )
        for place, person in enumerate(people)
    ]

    assert crowd.at_once(deeds) == {"stands": 1, SlotTaken.__name__: PEOPLE - 1}


def test_a_double_click_at_the_same_moment_is_one_booking(crowd, people):
    [service, *_others] = services()
    key = uuid4()
    deed = wish_with_key(people[0], service, key)

    assert crowd.at_once([deed] * PEOPLE) == {"stands": PEOPLE}
    assert Booking.objects.count() == 1


def wish_with_key(person, service, key) -> Callable[[], str]:
    return lambda: outcome(
        lambda: actions.hold(service, starts_at=at(24, 8), mode=Mode.ONLINE, by=person, key=key)
    )


@pytest.fixture
def without_constraints():
    """The table of bookings as it would be without what refuses overlaps."""
    refusing = [
        (model, rule)
        for model in (Booking, OfficerTime)
        for rule in model._meta.constraints
        if isinstance(rule, ExclusionConstraint)
    ]
    with connection.schema_editor() as editor:
        for model, rule in refusing:
            editor.remove_constraint(model, rule)
    yield
    clear()
    with connection.schema_editor() as editor:
        for model, rule in refusing:
            editor.add_constraint(model, rule)


@pytest.mark.usefixtures("without_constraints")
def test_control_without_lock_and_constraint_times_are_given_twice(crowd, people):
    """The same check on the same table, only without the lock before it and the constraint behind it."""
    offered, doubled = services(), 0
    for _number in range(CONTROL_ROUNDS):
        crowd.at_once([careless(person, offered[place % 4], place) for place, person in enumerate(people)])
        doubled += overlaps()
        clear()

    assert doubled > 0


def careless(person, service, place: int) -> Callable[[], str]:
    starts_at = start_of(place, at(24, 8), service.length)
    return lambda: outcome(lambda: check_then_insert(service, starts_at, person))


def check_then_insert(service, starts_at: datetime, person) -> None:
    """How it must not be done."""
    slot = find_slot(service, starts_at, now=MONDAY, mode=Mode.ONLINE)
    Booking.objects.create(
        service=service,
        officer_id=slot.officers[0],
        period=DateTimeTZRange(slot.starts, slot.ends),
        mode=Mode.ONLINE,
        requested_by=person,
        expires_at=MONDAY + timedelta(minutes=10),
    )
