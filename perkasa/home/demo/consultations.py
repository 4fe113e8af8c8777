"""Forty consultations of the demo, asked for and answered through the actions."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

from django.utils import timezone

from consultations.bookings import actions, answers
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking
from consultations.minutes import actions as minutes
from consultations.minutes.models import Minutes
from consultations.minutes.review import actions as review
from consultations.services.models import Service
from perkasa.home.demo.consultation_stories import STORIES, Ending, Story
from perkasa.home.demo.follow_ups import aftermath, promises
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ASKED_AHEAD = 8 * DAY
ANSWERED_AFTER = 4 * HOUR
CANCELLED_AHEAD = 30 * HOUR
WRITTEN = (Ending.IN_REVIEW, Ending.AWAITS_APPROVAL, Ending.APPROVED)
DECLINE_REASON = (
    "Pokok ini ditangani desa. Silakan disampaikan dalam musyawarah desa; kami siap mendampingi bila perlu."
)
CANCEL_REASON = "Ada kegiatan lain pada hari itu. Kami akan memesan lagi bulan depan."


def consultation_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """The moment at which each consultation is asked for; what becomes of it follows."""
    for number, story in enumerate(STORIES):
        day = now + story.days_from_today * DAY
        asked = min(day - ASKED_AHEAD, now - DAY) + number * MINUTE
        visit = Visit(story, people, day)
        yield Event(now - 3 * MINUTE if story.ending == Ending.HELD else asked, visit.ask)


class Visit:
    """One story as it unfolds: asked for, answered, held, written down."""

    def __init__(self, story: Story, people: dict[str, Account], wanted: datetime):
        self.story, self.people, self.wanted = story, people, wanted
        self.by = people[story.who]
        self.booking: Booking | None = None
        self.minutes: Minutes | None = None

    def ask(self) -> list[Event]:
        """The first free time on or after the wanted day is held, described and asked for."""
        service = Service.objects.get(slug=self.story.service)
        mode = service.modes[0]
        days = free_times(service, now=timezone.now(), mode=mode)
        starts_at = next(slot.starts for day in days for slot in day.slots if slot.starts >= self.wanted)
        self.booking = actions.hold(service, starts_at=starts_at, mode=mode, by=self.by, key=uuid4())
        if self.story.ending == Ending.HELD:
            return []
        organisation = next(iter(self.by.organisations), None)
        subject, question = self.story.subject, self.story.question
        actions.describe(
            self.booking, subject=subject, question=question, organisation=organisation, by=self.by
        )
        actions.submit(self.booking, by=self.by)
        answer = {Ending.REQUESTED: None, Ending.DECLINED: self.decline}.get(self.story.ending, self.confirm)
        return [Event(timezone.now() + ANSWERED_AFTER, answer)] if answer else []

    @property
    def officer(self) -> Account:
        return self.booking.officer.account

    def decline(self) -> None:
        answers.decline(self.booking, by=self.officer, reason=DECLINE_REASON)

    def confirm(self) -> list[Event]:
        """The time is promised; how it ends follows when its hour has come."""
        answers.confirm(self.booking, by=self.officer)
        starts, ends = self.booking.starts_at, self.booking.ends_at
        match self.story.ending:
            case Ending.CANCELLED:
                return [Event(max(starts - CANCELLED_AHEAD, timezone.now() + HOUR), self.cancel)]
            case Ending.ABSENT:
                return [Event(starts + HOUR / 2, self.mark_absent)]
            case _:
                return [Event(ends, self.conclude)]

    def cancel(self) -> None:
        answers.cancel(self.booking, by=self.by, reason=CANCEL_REASON)

    def mark_absent(self) -> None:
        answers.mark_absent(self.booking, by=self.officer)

    def conclude(self) -> list[Event]:
        """The consultation is over; its minutes follow the same day."""
        answers.conclude(self.booking, by=self.officer)
        if self.story.ending not in WRITTEN:
            return []
        return [Event(timezone.now() + HOUR, self.write_minutes)]

    def write_minutes(self) -> list[Event]:
        """The officer's notes, the advice and the promises are sent to the visitor."""
        self.minutes = minutes.write(
            self.booking,
            notes=self.story.notes,
            recommendations=self.story.advice,
            attendees=[
                minutes.Guest(str(self.by), "Pemohon"),
                minutes.Guest(str(self.officer), "Petugas konsultasi"),
            ],
            follow_ups=promises(self.story.topic, officer=self.officer, visitor=self.by),
            version=0,
            by=self.officer,
        )
        minutes.submit(self.minutes, by=self.officer)
        return [] if self.story.ending == Ending.IN_REVIEW else [Event(timezone.now() + DAY, self.agree)]

    def agree(self) -> list[Event]:
        """The visitor agrees by their link; the head reads the minutes the next day."""
        review.agree(self.minutes, note=self.story.note, by=self.by)
        return [Event(timezone.now() + DAY, self.approve)] if self.story.ending == Ending.APPROVED else []

    def approve(self) -> list[Event]:
        """The paper stands; what was promised takes its course."""
        minutes.approve(self.minutes, by=self.people["kepala"])
        return aftermath(self.minutes, STORIES.index(self.story))
