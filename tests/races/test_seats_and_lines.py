"""Two hundred want twenty seats; eight workers serve one line: never one too many, never out of turn."""

from collections import Counter
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
import time_machine

from consultations.bookings import answers
from consultations.bookings.actions import hold
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.statuses import Status
from consultations.bookings.line.tasks import offer_times
from consultations.bookings.models import Booking
from consultations.bookings.refusals import SessionFull
from consultations.bookings.seats import actions
from consultations.bookings.seats.models import GroupSession, Seat
from consultations.services.models import Mode, Service
from perkasa.core.refusals import Busy
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import MONDAY, at, confirmed, served_service
from tests.factories.sessions import open_session, seated, waiting_for_days, waiting_for_seat
from tests.factories.stakeholders import AccountFactory
from tests.races.crowd import Crowd, outcome

pytestmark = pytest.mark.django_db(transaction=True)
BUYERS, THREADS, SEATS = 200, 100, 20
WORKERS, IN_LINE, FREED = 8, 12, 5


@pytest.fixture(autouse=True)
def quiet_morning() -> Iterator[None]:
    with time_machine.travel(MONDAY, tick=False):
        yield


@pytest.fixture
def gather() -> Iterator[Callable[[int], Crowd]]:
    """Crowds of any size that go home afterwards."""
    crowds: list[Crowd] = []

    def of(size: int) -> Crowd:
        crowds.append(Crowd(size))
        return crowds[-1]

    yield of
    for crowd in crowds:
        crowd.go_home()


def buy(session: GroupSession, people: list) -> Callable[[], str]:
    """Each of `people` tries to get a seat, one after the other; what came of it, by name."""
    return lambda: " ".join(
        outcome(lambda person=person: actions.take_seat(session, by=person, key=uuid4())) for person in people
    )


def test_of_two_hundred_who_want_twenty_seats_exactly_twenty_get_one(gather):
    session = open_session(served_service(), at(3, 9, month=12), seats=SEATS)
    people = AccountFactory.create_batch(BUYERS)

    came = gather(THREADS).at_once([buy(session, people[place::THREADS]) for place in range(THREADS)])

    total = Counter(word for words, times in came.items() for word in words.split() * times)
    held = Booking.objects.seats().filter(session=session, status="held")
    assert set(total) <= {"stands", SessionFull.__name__, Busy.__name__}
    assert (sum(total.values()), total["stands"], held.count()) == (BUYERS, SEATS, SEATS)
    assert sorted(held.values_list("seat__number", flat=True)) == list(range(1, SEATS + 1))


def test_eight_workers_offer_in_turn_and_never_more_than_is_free(gather):
    session, places = a_full_session_with_a_line()
    workers = gather(WORKERS)
    for number in range(FREED):
        give_back(session)

        workers.at_once([lambda: outcome(offer_times)] * WORKERS)
        offer_times()

        served = [place for place in places if status_of(place) == Status.OFFERED]
        assert served == places[: number + 1]

    offers = Booking.objects.filter(place_in_line__in=places, status="held")
    assert (offers.count(), offers.values("seat").distinct().count()) == (FREED, FREED)
    assert Booking.objects.sessions().get(session=session).taken == SEATS
    letters = Notification.objects.filter(kind=Kind.LINE_OFFERED)
    assert letters.values("recipient").distinct().count() == letters.count() == FREED


def test_offers_that_all_become_possible_at_once_go_to_the_first(gather):
    session, places = a_full_session_with_a_line()
    for _number in range(FREED):
        give_back(session)

    gather(WORKERS).at_once([lambda: outcome(offer_times)] * WORKERS)
    offer_times()

    assert [status_of(place) for place in places] == ["offered"] * FREED + ["waiting"] * (IN_LINE - FREED)


def test_eight_workers_offer_the_times_of_a_full_day_in_turn_and_nobody_books_past_the_line(gather):
    service = served_service(duration=210, notice_days=0)
    promised = [confirmed(service, at(24, hour, minute)) for hour, minute in ((8, 0), (11, 30))]
    places = [waiting_for_days(service) for _number in range(WORKERS)]
    crowd, strangers = gather(2 * WORKERS), AccountFactory.create_batch(WORKERS)
    for number, booking in enumerate(promised):
        answers.cancel(booking, by=booking.requested_by, reason="Berhalangan.")

        past = [book_past(service, booking, person) for person in strangers]
        came = crowd.at_once([lambda: outcome(offer_times)] * WORKERS + past)
        offer_times()

        assert came["stands"] == WORKERS
        served = [place for place in places if status_of(place) == Status.OFFERED]
        assert served == places[: number + 1]

    offers = Booking.objects.filter(place_in_line__in=places, status="held")
    assert {offer.starts_at for offer in offers} == {booking.starts_at for booking in promised}


def book_past(service: Service, booking: Booking, person) -> Callable[[], str]:
    """Somebody who does not wait tries to hold the time that has just become free."""
    wish = {"starts_at": booking.starts_at, "mode": Mode.ONLINE, "by": person}
    return lambda: outcome(lambda: hold(service, **wish, key=uuid4()))


def test_control_without_rows_of_seats_a_count_before_the_insert_oversells(gather):
    """The same race with a counted limit in place of rows: what would happen otherwise."""
    session = open_session(served_service(), at(3, 9, month=12), seats=BUYERS)
    people = AccountFactory.create_batch(THREADS)

    gather(THREADS).at_once([careless(session, person, place) for place, person in enumerate(people)])

    assert Booking.objects.seats().filter(session=session).count() > SEATS


def careless(session: GroupSession, person, place: int) -> Callable[[], str]:
    return lambda: outcome(lambda: count_then_insert(session, person, place))


def count_then_insert(session: GroupSession, person, place: int) -> None:
    """How it must not be done."""
    if Booking.objects.seats().filter(session=session).count() < SEATS:
        meeting = Booking.objects.select_related("service", "officer", "room").get(session=session, seat=None)
        booking = actions.seat_for(meeting, person)
        booking.seat = Seat.objects.get(session=session, number=place + 1)
        booking.expires_at = at(3, 9, month=12)
        booking.save()


def a_full_session_with_a_line() -> tuple[GroupSession, list[PlaceInLine]]:
    session = open_session(served_service(), at(3, 9, month=12), seats=SEATS)
    for _number in range(SEATS):
        seated(session)
    return session, [waiting_for_seat(session) for _number in range(IN_LINE)]


def give_back(session: GroupSession) -> None:
    booking = Booking.objects.seats().filter(session=session, status="confirmed").first()
    answers.cancel(booking, by=booking.requested_by, reason="Berhalangan.")


def status_of(place: PlaceInLine) -> str:
    place.refresh_from_db()
    return place.status
