"""Random lives of bookings: one thread's deeds, and what must be true of every booking afterwards."""

from collections.abc import Callable
from datetime import date, time, timedelta
from random import Random
from uuid import uuid4

from django.db import connection, transaction
from django.utils import timezone

from consultations.bookings import actions, answers
from consultations.bookings.crew import actions as crew
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking, Status
from consultations.bookings.rearranging import actions as rearranging
from consultations.bookings.telling import TIMED
from consultations.schedule.models import WorkingHours
from consultations.services.models import Mode, Officer, Service
from perkasa.core.jobs import WorkState
from perkasa.core.refusals import Refusal
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import AccountFactory

WHY = "Ada keperluan lain."
AN_HOUR = timedelta(hours=1)
OVERLAPS = """
    WITH taken AS (
        SELECT b.id, b.room_id, t.officer_id, b.occupied FROM consultations_booking AS b
        JOIN consultations_officertime AS t ON t.booking_id = b.id
        WHERE b.status = ANY(%(taking)s) AND b.seat_id IS NULL
    )
    SELECT count(*) FROM taken AS one JOIN taken AS other
    ON (one.officer_id = other.officer_id OR one.room_id = other.room_id) AND one.id < other.id
    AND one.occupied && other.occupied
"""


class Life:
    """One thread's random deeds, so many, once its first requests went through; `sent` are all that did."""

    FIRST, MANY = 2, 9

    def __init__(self, seed: int, moderator):
        self.chance, self.moderator = Random(seed), moderator
        self.people = AccountFactory.create_batch(3)
        self.sent: set[int] = set()

    def run(self) -> None:
        """A refusal is an answer; anything else fails the test."""
        try:
            while len(self.sent) < self.FIRST:
                self.try_to(self.book)
            for deed in self.chance.choices(self.deeds(), k=self.MANY):
                self.try_to(deed)
        finally:
            connection.close()

    def deeds(self) -> list[Callable[[], object]]:
        """What may happen; what stands here twice happens twice as often."""
        return [self.book, self.book, self.book, self.confirm, self.move, self.move, self.cancel,
                self.call_off, self.cover, self.accompany, self.lapse, self.serve_longer,
                self.fall_ill]  # fmt: skip

    def try_to(self, deed: Callable[[], object]) -> None:
        try:
            with transaction.atomic():
                deed()
        except Refusal:
            return

    def book(self) -> None:
        service = self.chance.choice(list(Service.objects.all()))
        person, mode = self.chance.choice(self.people), self.chance.choice(list(Mode))
        booking = actions.hold(service, starts_at=self.a_time(service), mode=mode, by=person, key=uuid4())
        if self.chance.random() < 0.2:
            return
        actions.describe(booking, subject="Renja 2027", question="Bagaimana pagunya?", by=person)
        actions.submit(booking, by=person)
        self.sent.add(booking.pk)

    def a_time(self, service: Service):
        """One of the first free times: threads want the same ones."""
        days = free_times(service, now=timezone.now())
        return self.chance.choice([slot.starts for day in days[:2] for slot in day.slots][:6])

    def one(self, *statuses: Status) -> Booking:
        found = list(Booking.objects.filter(status__in=statuses).order_by("pk"))
        if not found:
            raise Refusal
        return self.chance.choice(found)

    def confirm(self) -> None:
        answers.confirm(self.one(Status.REQUESTED), by=self.moderator)

    def move(self) -> None:
        booking = self.one(Status.REQUESTED, Status.CONFIRMED)
        by = self.chance.choice([booking.requested_by, self.moderator])
        answers.move(booking, starts_at=self.a_time(booking.service), by=by, reason=WHY)

    def cancel(self) -> None:
        booking = self.one(Status.REQUESTED, Status.CONFIRMED)
        answers.cancel(booking, by=booking.requested_by, reason=WHY)

    def call_off(self) -> None:
        answers.call_off(self.one(Status.CONFIRMED), by=self.moderator, reason=WHY)

    def lapse(self) -> None:
        """The minutes of a hold are over, whoever still writes in it, and the timetable notices."""
        held = Booking.objects.filter(pk=self.one(Status.HELD).pk, status=Status.HELD)
        held.update(expires_at=timezone.now())
        actions.expire_one_hold()

    def serve_longer(self) -> None:
        officer = self.chance.choice(list(Officer.objects.all()))
        WorkingHours.objects.get_or_create(
            officer=officer, weekday=self.chance.randrange(5), starts=time(15), defaults={"ends": time(17)}
        )

    def cover(self) -> None:
        booking = self.one(Status.REQUESTED, Status.CONFIRMED)
        crew.cover(booking, to=self.colleague_of(booking), by=self.moderator, reason=WHY)

    def accompany(self) -> None:
        booking = self.one(Status.REQUESTED, Status.CONFIRMED)
        crew.accompany(booking, officer=self.colleague_of(booking), by=self.moderator)

    def colleague_of(self, booking: Booking) -> Officer:
        return self.chance.choice(list(Officer.objects.exclude(pk=booking.officer_id)))

    def fall_ill(self) -> None:
        """The officer is away for a day, and everybody booked then is served otherwise in one deed."""
        officer, day = self.chance.choice(list(Officer.objects.all())), date(2026, 11, 24)
        days = {"first_day": day, "last_day": day}
        plan = rearranging.plan(officer, **days, reason="Petugas sakit.", by=self.moderator)
        rearranging.send(plan, by=self.moderator)


def overlaps() -> int:
    """How often two bookings take one officer or one room at one time."""
    taking = [Status.HELD, Status.REQUESTED, Status.CONFIRMED, Status.TOOK_PLACE]
    with connection.cursor() as cursor:
        cursor.execute(OVERLAPS, {"taking": [status.value for status in taking]})
        return cursor.fetchone()[0]


def check_what_is_told(booking: Booking) -> None:
    """What still waits to be sent fits what the booking is now, and the last change was told."""
    told = Notification.objects.about(booking)
    waiting = told.filter(kind__in=TIMED, state=WorkState.PENDING)
    if booking.status != Status.CONFIRMED:
        assert not waiting.exclude(kind=Kind.BOOKING_MOVED).exists()
    if booking.status == Status.DISPLACED:
        assert told.filter(kind=Kind.BOOKING_DISPLACED, recipient=booking.requested_by).exists()
    if booking.status == Status.CANCELLED:
        assert not waiting.exists()
        assert told.filter(kind=Kind.BOOKING_CANCELLED, recipient=booking.requested_by).exists()
    assert {row.not_after for row in waiting} <= {booking.starts_at}
    if booking.status == Status.CONFIRMED:
        told_now = waiting.filter(recipient=booking.requested_by)
        news = [Kind.BOOKING_CONFIRMED, Kind.BOOKING_MOVED, Kind.BOOKING_OFFICERS]
        assert told.filter(kind__in=news, state=WorkState.PENDING, recipient=booking.requested_by).exists()
        is_ahead = booking.starts_at - AN_HOUR > timezone.now()
        assert told_now.filter(kind=Kind.BOOKING_REMINDER_HOUR).count() == is_ahead
