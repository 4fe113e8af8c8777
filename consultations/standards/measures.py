"""What was measured of the consultations asked for in a span of days: one question to the database each."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import Extract, ExtractIsoWeekDay, TruncMonth
from django.utils import timezone

from consultations.bookings.models import Booking, Status
from consultations.queue.statuses import BEGUN, Lane
from consultations.services.models import Officer, Service
from consultations.standards.expressions import WIB, DaysBetween, Median, WorkdaysBetween, day_of
from perkasa.core.models import StatusChange

MET = [Status.CONFIRMED, Status.TOOK_PLACE, Status.ABSENT]
WALKED_IN = Q(ticket__isnull=False, ticket__lane=Lane.WALK_IN)
BY_PERSON = Q(decided_by__isnull=False) & ~WALKED_IN
PROMISED = Q(status__in=MET) & ~WALKED_IN
RECEIVED = Q(ticket__status__in=BEGUN)
BY_APPOINTMENT = RECEIVED & Q(ticket__lane=Lane.BOOKED)
HELD, CANCELLED = Q(status=Status.TOOK_PLACE), Q(status=Status.CANCELLED)
MINUTED = HELD & Q(minutes__approved_at__isnull=False)


@dataclass(frozen=True)
class Choice:
    """Which consultations are looked at: asked for from `since` to `until`, of a service, with an officer."""

    since: date
    until: date
    service: Service | None = None
    officer: Officer | None = None

    @property
    def bookings(self) -> QuerySet:
        """Those asked for by visitors; a group session counts by its seats."""
        begin, end = _begin(self.since), _begin(self.until + timedelta(days=1))
        rows = Booking.objects.of_visitors().sent().filter(requested_at__gte=begin, requested_at__lt=end)
        if self.service is not None:
            rows = rows.filter(service=self.service)
        return rows if self.officer is None else rows.filter(officer=self.officer)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time.min, WIB)


def _measured(rows: QuerySet) -> QuerySet:
    """`rows` with the days and working days that the figures are made of."""
    called_off = StatusChange.objects.filter(
        about_type=ContentType.objects.get_for_model(Booking), about_id=OuterRef("pk"), transition="call_off"
    )
    return rows.order_by().annotate(
        answer_took=WorkdaysBetween(day_of("requested_at"), day_of("decided_at")),
        ahead=DaysBetween(day_of("period__startswith"), day_of("requested_at")),
        minutes_took=WorkdaysBetween(day_of("period__endswith"), day_of("minutes__approved_at")),
        waited=Extract(F("ticket__begun_at") - F("ticket__joined_at"), "epoch") / 60.0,
        called_off=Exists(called_off),
    )


def _in_time() -> Any:
    """The last moment at which a consultation began as promised."""
    return F("ticket__planned_at") + timedelta(minutes=settings.QUEUE_TOLERANCE_MINUTES)


def _figures() -> dict[str, Any]:
    """The figures of a group of consultations, by name."""
    answered, late = BY_PERSON, Q(status=Status.REQUESTED, answer_due__lt=timezone.localdate())
    return {
        "asked": Count("pk"),
        "answered": Count("pk", filter=answered),
        "answer_days": Median(F("answer_took"), filter=answered),
        "answered_in_time": Count("pk", filter=answered & Q(answer_took__lte=settings.BOOKING_ANSWER_DAYS)),
        "late_and_open": Count("pk", filter=late),
        "met": Count("pk", filter=PROMISED),
        "lead_days": Median(F("ahead"), filter=PROMISED),
        "received": Count("pk", filter=RECEIVED),
        "waited_minutes": Median(F("waited"), filter=RECEIVED),
        "by_appointment": Count("pk", filter=BY_APPOINTMENT),
        "punctual": Count("pk", filter=BY_APPOINTMENT & Q(ticket__begun_at__lte=_in_time())),
        "held": Count("pk", filter=HELD),
        "absent": Count("pk", filter=Q(status=Status.ABSENT)),
        "declined": Count("pk", filter=Q(status=Status.DECLINED)),
        "called_off_by_office": Count("pk", filter=CANCELLED & Q(called_off=True)),
        "cancelled_by_visitor": Count("pk", filter=CANCELLED & Q(called_off=False)),
        "minuted": Count("pk", filter=MINUTED),
        "minutes_days": Median(F("minutes_took"), filter=MINUTED),
        "minutes_in_time": Count("pk", filter=MINUTED & Q(minutes_took__lte=settings.MINUTES_ISSUE_DAYS)),
    }


def overall(choice: Choice) -> dict[str, Any]:
    """The figures of all that was chosen."""
    return _measured(choice.bookings).aggregate(**_figures())


def by_service(choice: Choice) -> list[dict[str, Any]]:
    """The figures of each service, by its name."""
    rows = _measured(choice.bookings).values("service", "service__name").annotate(**_figures())
    return list(rows.order_by("service__name"))


def by_month(choice: Choice) -> list[dict[str, Any]]:
    """The figures of each month in which something was asked for, the oldest first."""
    month = TruncMonth("requested_at", tzinfo=WIB)
    return list(_measured(choice.bookings).values(month=month).annotate(**_figures()).order_by("month"))


def by_officer(choice: Choice) -> list[dict[str, Any]]:
    """The figures of each officer, by name; for staff alone."""
    name = "officer__account__full_name"
    return list(_measured(choice.bookings).values("officer", name).annotate(**_figures()).order_by(name))


def by_weekday(choice: Choice) -> dict[int, int]:
    """How many consultations fell on each day of the week, Monday being 1."""
    rows = choice.bookings.filter(status__in=MET).order_by()
    day = ExtractIsoWeekDay("period__startswith", tzinfo=WIB)
    return dict(rows.values_list(day).annotate(number=Count("pk")))
