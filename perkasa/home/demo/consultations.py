"""Forty consultations of the demo: past ones with minutes, coming ones, refused, cancelled and held ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import uuid4

from django.utils import timezone

from consultations.bookings import actions, answers
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking
from consultations.minutes import actions as minutes
from consultations.services.models import Mode, Service
from perkasa.home.demo.consultation_stories import STORIES, Ending, Story
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
REQUESTED_AHEAD = 8 * DAY
MORNING = time(9)


class Visit:
    """One story as it unfolds: asked for, answered, held, written down."""

    def __init__(self, story: Story, people: dict[str, Account], today: datetime):
        self.story, self.people = story, people
        self.day = today + story.days_from_today * DAY
        self.booking: Booking | None = None

    def events(self) -> Iterator[Event]:
        """The first event; the others follow from it."""
        asked = min(self.day - REQUESTED_AHEAD, timezone.now() - 2 * HOUR)
        yield Event(asked if self.story.ending != Ending.HELD else timezone.now() - HOUR / 20, self.ask)

    def ask(self) -> list[Event]:
        """The first free time on or after the wanted day is held, described and asked for."""
        service, by = Service.objects.get(slug=self.story.service), self.people[self.story.who]
        mode = service.modes[0]
        days = free_times(service, now=timezone.now(), mode=mode)
        slots = [slot for day in days for slot in day.slots if slot.starts >= self.day]
        if not slots:
            return []
        self.booking = actions.hold(service, starts_at=slots[0].starts, mode=Mode(mode), by=by, key=uuid4())
        if self.story.ending == Ending.HELD:
            return []
        organisation = next(iter(by.organisations), None)
        actions.describe(
            self.booking, subject=self.story.subject, question=self.story.question, organisation=organisation, by=by
        )
        actions.submit(self.booking, by=by)
        return self.after_asking()

    def after_asking(self) -> list[Event]:
        answer = timezone.now() + 4 * HOUR
        match self.story.ending:
            case Ending.REQUESTED:
                return []
            case Ending.DECLINED:
                return [Event(answer, self.decline)]
            case _:
                return [Event(answer, self.confirm)]
