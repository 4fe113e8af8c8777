"""What counts as having been served: each kind of visit says which of its rows took place, and for whom."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Exists, Model, OuterRef, QuerySet
from django.utils import timezone

from consultations.bookings.models import Booking, Status
from consultations.services.models import Officer, Service
from consultations.surveys.models import SurveyRequest
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Source:
    """One kind of visit.

    `rows`: what took place after the first of two moments, up to the second. `person`: who is asked by
    e-mail; None when only the paper or page they hold leads to the survey.
    """

    model: type[Model]
    rows: Callable[[datetime, datetime], QuerySet]
    service: Callable[[Any], Service]
    officer: Callable[[Any], Officer | None]
    person: Callable[[Any], Account | None]
    service_path: str = "service"

    def lately(self, now: datetime) -> QuerySet:
        """What took place no longer ago than people are asked about."""
        return self.rows(now - timedelta(days=settings.SURVEY_ASK_DAYS), now)

    def unasked(self, now: datetime) -> QuerySet:
        """What took place lately and about which nobody was asked."""
        kind = ContentType.objects.get_for_model(self.model)
        asked = SurveyRequest.objects.filter(about_type=kind, about_id=OuterRef("pk"))
        return self.lately(now).filter(~Exists(asked))


def _held(since: datetime, until: datetime) -> QuerySet:
    held = Booking.objects.of_visitors().filter(status=Status.TOOK_PLACE)
    return held.filter(period__endswith__gt=since, period__endswith__lte=until)


BOOKINGS = Source(
    Booking,
    _held,
    service=lambda booking: booking.service,
    officer=lambda booking: booking.officer,
    person=lambda booking: booking.requested_by,
)
SOURCES = (BOOKINGS,)


def source_of(visit: Model) -> Source:
    """The kind of visit that `visit` is."""
    return next(source for source in SOURCES if isinstance(visit, source.model))


def person_of(request: SurveyRequest) -> Account | None:
    """Whoever was served; None when the portal does not know them."""
    visit = request.about
    return None if visit is None else source_of(visit).person(visit)


def unit_of(officer: Officer | None) -> Organisation:
    """The organisation for which the officer serves today; the host where there is none."""
    organisations = officer.account.organisations if officer else []
    return next(iter(organisations), None) or Organisation.objects.host()


def served_by_service(since: date, until: date) -> dict[int, int]:
    """How many visits took place from `since` to `until`, both included, by service."""
    zone = timezone.get_default_timezone()
    begin = datetime.combine(since, datetime.min.time(), zone)
    end = datetime.combine(until + timedelta(days=1), datetime.min.time(), zone)
    numbers: dict[int, int] = {}
    for source in SOURCES:
        by_service = source.rows(begin, end).order_by().values_list(source.service_path)
        for key, number in by_service.annotate(number=Count("pk")):
            numbers[key] = numbers.get(key, 0) + number
    return numbers
