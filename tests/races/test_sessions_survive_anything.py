"""Random lives of sessions, seats and lines in threads: who sits in a session is always where it is."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
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
from perkasa.core.jobs import until_none_is_left
from perkasa.core.models import StatusChange
from perkasa.core.refusals import Refusal
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import (
    MONDAY,
    WIB,
    OfficerFactory,
    RoomFactory,
    ServiceFactory,
    at,
    request,
    served_service,
)
from tests.factories.sessions import open_session
from tests.factories.stakeholders import admin
from tests.races.lives import WHY, Life, check_what_is_told, overlaps

pytestmark = pytest.mark.django_db(transaction=True)
THREADS, SEEDS = 5, (1,)
FIRST, LAST = date(2026, 11, 24), date(2026, 11, 25)
COMING = [Status.HELD, Status.REQUESTED, Status.CONFIRMED]


class Sociable(Life):
    """As any life, and with sessions: opened, joined, waited for, moved, covered, called off."""

    MANY = 15

    def deeds(self) -> list[Callable[[], object]]:
        often = [self.sit, self.sit, self.wait, self.offer, self.offer, self.offer, self.move_session]
        often += [self.wait_for_days, self.give_back, self.give_back]
        rarely = [self.open, self.cover, self.off, self.fall_ill, self.tidy, self.leave, self.refuse]
        return [*often, *rarely, self.book, self.cancel]

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

    def wait_for_days(self) -> None:
        """Half a day on one of the two days that are full; refused as soon as one is free for everybody."""
        by = self.chance.choice(self.people)
        line.join(half_days(), since=FIRST, until=LAST, mode=self.chance.choice(list(Mode)), by=by)

    def give_back(self) -> None:
        """One of the half days that others wait for is free again."""
        promised = Booking.objects.filter(service=half_days(), status=Status.CONFIRMED).order_by("pk")
        booking = self.chance.choice(list(promised) or [self.one(Status.CONFIRMED)])
        answers.cancel(booking, by=booking.requested_by, reason=WHY)

    def one_of_mine(self, status: PlaceStatus) -> PlaceInLine:
        found = list(PlaceInLine.objects.filter(account__in=self.people, status=status).order_by("pk"))
        if not found:
            raise Refusal
        return self.chance.choice(found)

    def leave(self) -> None:
        place = self.one_of_mine(PlaceStatus.WAITING)
        line.leave(place, by=place.account)

    def refuse(self) -> None:
        place = self.one_of_mine(PlaceStatus.OFFERED)
        line.turn_down(place, by=place.account)

    def offer(self) -> None:
        """Who is first is offered a time or a seat, and mostly takes it."""
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
    fill_two_days()
    lives = [Sociable(seed * 100 + number, admin()) for number in range(THREADS)]
    for _session in range(2):
        lives[0].try_to(lives[0].open)
    for life in lives:
        life.wait_for_days()
    lives[0].give_back()
    lives[0].offer()

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(life.run) for life in lives]:
            done.result()

    until_none_is_left(settle_one)
    assert overlaps() == 0
    assert PlaceInLine.objects.filter(session=None, offer__isnull=False).exists()
    for place in PlaceInLine.objects.select_related("offer"):
        check_place(place)
    sent = set().union(*(life.sent for life in lives))
    assert sent <= set(Booking.objects.sent().values_list("pk", flat=True))
    for meeting in Booking.objects.sessions():
        check_seats(meeting)
    for booking in Booking.objects.all():
        assert StatusChange.objects.about(booking).last().to_status == booking.status
        check_what_is_told(booking)


def half_days() -> Service:
    """The service that nobody gets a time of without waiting."""
    return Service.objects.get(duration=210)


def fill_two_days() -> None:
    """Both halves of both days are promised, with an officer of their own."""
    service = served_service(duration=210, notice_days=0, needs_approval=False)
    for day in (FIRST.day, LAST.day):
        for hour, minute in ((8, 0), (11, 30)):
            request(service, at(day, hour, minute))


def check_place(place: PlaceInLine) -> None:
    """One offer at most, on a day waited for, told once; what became of it is what became of its time."""
    assert StatusChange.objects.about(place).last().to_status == place.status
    offer = getattr(place, "offer", None)
    told = Counter(Notification.objects.about(place).values_list("kind", flat=True))
    assert told[Kind.LINE_OFFERED] == (offer is not None)
    assert told[Kind.LINE_LAPSED] == (place.status == PlaceStatus.LAPSED)
    if offer is None:
        assert place.status in (PlaceStatus.WAITING, PlaceStatus.LEFT, PlaceStatus.CLOSED)
        return
    assert (offer.status == Status.HELD) == (place.status == PlaceStatus.OFFERED)
    assert (offer.status != Status.EXPIRED) == (place.status in (PlaceStatus.OFFERED, PlaceStatus.TAKEN))
    if place.session_id is None and offer.version == 1:
        assert place.covers(offer.starts_at.astimezone(WIB).date())


def check_seats(meeting: Booking) -> None:
    """Who has a seat is where the session is, never more than it has; off with it when it is called off."""
    coming = Booking.objects.seats().filter(session=meeting.session_id, status__in=COMING)
    where = set(coming.values_list("period", "officer", "room"))
    assert where <= {(meeting.period, meeting.officer_id, meeting.room_id)}
    assert meeting.taken <= meeting.seats_in_all
    if meeting.status == Status.CANCELLED:
        assert not coming.exists()
