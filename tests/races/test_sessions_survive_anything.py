"""Random lives of sessions, seats and lines in threads: who sits in a session is always where it is."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
import time_machine

from consultations.bookings import actions, answers
from consultations.bookings.line import actions as line
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.offering import close_one, offer_one, settle_one
from consultations.bookings.line.statuses import Status as PlaceStatus
from consultations.bookings.models import Booking, Status
from consultations.bookings.seats import actions as seats
from consultations.bookings.seats.models import GroupSession
from consultations.services.models import Mode, Officer, Service
from perkasa.core.models import StatusChange
from perkasa.core.refusals import Refusal
from tests.factories.consultations import MONDAY, OfficerFactory, RoomFactory, ServiceFactory, at
from tests.factories.sessions import open_session
from tests.factories.stakeholders import admin
from tests.races.lives import WHY, Life, check_what_is_told, overlaps

pytestmark = pytest.mark.django_db(transaction=True)
THREADS, SEEDS = 5, (1,)
COMING = [Status.HELD, Status.REQUESTED, Status.CONFIRMED]


class Sociable(Life):
    """As any life, and with sessions: opened, joined, waited for, moved, covered, called off."""

    def deeds(self) -> list[Callable[[], object]]:
        often = [self.sit, self.sit, self.sit, self.wait, self.offer, self.move_session]
        return [*often, self.open, self.book, self.cancel, self.cover, self.off, self.fall_ill, self.tidy]

    def open(self) -> None:
        """A session of two seats on one of the next days, at an hour that others want too."""
        service = self.chance.choice(list(Service.objects.all()))
        officer = self.chance.choice(list(Officer.objects.select_related("account")))
        wishes = {"mode": self.chance.choice(list(Mode)), "minutes": 60, "officer": officer}
        starts_at = at(self.chance.choice([24, 25]), self.chance.choice([9, 10, 13]))
        open_session(service, starts_at, by=self.moderator, **wishes)

    def a_session(self) -> GroupSession:
        found = list(GroupSession.objects.select_related("service").order_by("pk"))
        if not found:
            raise Refusal
        return self.chance.choice(found)

    def sit(self) -> None:
        """A seat is held and mostly sent."""
        person = self.chance.choice(self.people)
        seat = seats.take_seat(self.a_session(), by=person, key=uuid4())
        if self.chance.random() < 0.8:
            self._send(seat)

    def wait(self) -> None:
        line.join_session(self.a_session(), by=self.chance.choice(self.people))

    def offer(self) -> None:
        """Who is first is offered a seat, and mostly takes it."""
        for service in Service.objects.order_by("pk"):
            offer_one(service)
        offered = PlaceInLine.objects.filter(status=PlaceStatus.OFFERED, account__in=self.people)
        for place in offered.select_related("offer"):
            if place.offer.status == Status.HELD and self.chance.random() < 0.7:
                self._send(place.offer)
                return  # a refusal of the next would undo what was sent

    def _send(self, seat: Booking) -> None:
        by = seat.requested_by
        actions.describe(seat, subject="Usulan", question="Bagaimana menyusunnya?", by=by)
        actions.submit(seat, by=by)
        self.sent.add(seat.pk)

    def meeting(self) -> Booking:
        return Booking.objects.get(session=self.a_session(), seat=None)

    def move_session(self) -> None:
        meeting = self.meeting()
        answers.move(meeting, starts_at=self.a_time(meeting.service), by=self.moderator, reason=WHY)

    def off(self) -> None:
        seats.call_off(self.a_session(), by=self.moderator, reason=WHY)

    def tidy(self) -> None:
        """What the timetable does: offers lapse, places close, holds end."""
        for work in (settle_one, close_one, actions.expire_one_hold):
            work()


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False):
        yield


@pytest.mark.parametrize("seed", SEEDS)
def test_who_sits_in_a_session_is_where_it_is_and_knows_it(seed):
    offered = [ServiceFactory(duration=length, buffer_after=10, needs_approval=False) for length in (60, 90)]
    OfficerFactory.create_batch(2, services=offered)
    RoomFactory()
    lives = [Sociable(seed * 100 + number, admin()) for number in range(THREADS)]
    for _session in range(2):
        lives[0].try_to(lives[0].open)

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(life.run) for life in lives]:
            done.result()

    assert overlaps() == 0
    sent = set().union(*(life.sent for life in lives))
    assert sent <= set(Booking.objects.sent().values_list("pk", flat=True))
    for meeting in Booking.objects.sessions():
        check_seats(meeting)
    for booking in Booking.objects.all():
        assert StatusChange.objects.about(booking).last().to_status == booking.status
        check_what_is_told(booking)


def check_seats(meeting: Booking) -> None:
    """Who has a seat is where the session is, never more than it has; off with it when it is called off."""
    coming = Booking.objects.seats().filter(session=meeting.session_id, status__in=COMING)
    where = set(coming.values_list("period", "officer", "room"))
    assert where <= {(meeting.period, meeting.officer_id, meeting.room_id)}
    assert meeting.taken <= meeting.seats_in_all
    if meeting.status == Status.CANCELLED:
        assert not coming.exists()
