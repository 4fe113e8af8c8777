"""The line of a day as it stands: who waits in which order, behind how many, and for about how long."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from consultations.queue.estimate import Estimate, estimate
from consultations.queue.models import Counter, Ticket
from consultations.queue.order import Rules, Waiting, Why, in_order
from consultations.queue.queries import A_QUARTER
from consultations.queue.statuses import Status
from consultations.services.models import Officer

MOST_MEASURED = 200
MINUTE = timedelta(minutes=1)


def rules() -> Rules:
    """The rule of the house: `QUEUE_TOLERANCE_MINUTES` and `QUEUE_PRIORITY_MINUTES`."""
    return Rules(
        tolerance=settings.QUEUE_TOLERANCE_MINUTES * MINUTE,
        head_start=settings.QUEUE_PRIORITY_MINUTES * MINUTE,
    )


def turns(tickets: Iterable[Ticket], now: datetime) -> list[tuple[Ticket, Why]]:
    """The tickets that wait in the order of the house, each with the reason of its place."""
    by_key = {ticket.pk: ticket for ticket in tickets}
    people = [
        Waiting(ticket.pk, ticket.joined_at, ticket.planned_at, ticket.has_priority, ticket.misses)
        for ticket in by_key.values()
    ]
    return [(by_key[turn.key], turn.why) for turn in in_order(people, rules(), now)]


@dataclass
class Line:
    """The line of `day` at `now`, read once: tickets in the house, open rooms, who can serve what."""

    day: date
    now: datetime

    @cached_property
    def tickets(self) -> list[Ticket]:
        """Everybody who waits, is called or is being served."""
        return list(Ticket.objects.of_day(self.day).in_the_house().for_listing().order_by("pk"))

    @cached_property
    def turns(self) -> list[tuple[Ticket, Why]]:
        """Who waits, the next first."""
        return turns((ticket for ticket in self.tickets if ticket.status == Status.WAITING), self.now)

    @cached_property
    def counters(self) -> list[Counter]:
        """Where officers serve today."""
        return list(Counter.objects.open_on(self.day))

    @cached_property
    def _competence(self) -> set[tuple[int, int]]:
        """Pairs of officer and service, of the officers who serve today."""
        officers = [counter.officer_id for counter in self.counters]
        links = Officer.services.through.objects.filter(officer__in=officers)
        return set(links.values_list("officer_id", "service_id"))

    def officers_for(self, ticket: Ticket) -> set[int]:
        """Who of those serving today may call `ticket`."""
        serving = {counter.officer_id for counter in self.counters}
        if ticket.officer_id is not None:
            return serving & {ticket.officer_id}
        return {officer for officer in serving if (officer, ticket.service_id) in self._competence}

    def ahead_of(self, ticket: Ticket) -> int:
        """How many are called before `ticket` by officers who could call it."""
        mine, before = self.officers_for(ticket), 0
        for other, _why in self.turns:
            if other.pk == ticket.pk:
                break
            before += bool(self.officers_for(other) & mine) or not mine
        return before

    def estimate_for(self, ticket: Ticket) -> Estimate | None:
        """About how long `ticket` still waits; None while nobody serves who could call it."""
        measured, servers = measured_minutes(ticket.service_id, self.now), len(self.officers_for(ticket))
        return estimate(self.ahead_of(ticket), servers, measured, ticket.service.duration)


def measured_minutes(service_id: int, now: datetime) -> list[float]:
    """How long the latest visits of a service really took."""
    served = Ticket.objects.measured(now - A_QUARTER).filter(service=service_id)
    lengths = served.annotate(took=F("finished_at") - F("begun_at")).order_by("-begun_at")
    return [took / MINUTE for took in lengths.values_list("took", flat=True)[:MOST_MEASURED]]


def line_of_today() -> Line:
    """The line as it stands now."""
    now = timezone.now()
    return Line(timezone.localdate(now), now)
