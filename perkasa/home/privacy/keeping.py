"""Each night what was kept long enough is cleared away; every run is a row that says how much it met."""

import logging
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

import pgtrigger
from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from consultations.bookings.line.statuses import LIVE
from consultations.bookings.models import Status as BookingStatus
from consultations.models import Booking, BookingFile, PlaceInLine, Reply, SurveyRequest, Ticket
from perkasa.core.jobs import WorkState
from perkasa.home.privacy.erasing import HISTORIES, LOCKS, erase
from perkasa.home.privacy.needs import RUNNING
from stakeholders.accounts.models import Account
from stakeholders.notifications.models import Notification
from stakeholders.privacy.models import Identity
from stakeholders.privacy.retention import Kept, RetentionPeriod, RetentionRun

log = logging.getLogger(__name__)

LEASE = timedelta(hours=1)


def months_before(moment: datetime, months: int) -> datetime:
    """The same day and hour `months` earlier; the last day of a shorter month."""
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True)
class Clearer:
    """What of one kind was kept long enough at a moment, and how it is cleared away."""

    due: Callable[[datetime], QuerySet]
    clear: Callable[[QuerySet], None]


def _due_holds(before: datetime) -> QuerySet:
    said = ~Q(subject="") | ~Q(question="") | Q(files__isnull=False) | Q(replies__isnull=False)
    return Booking.objects.filter(said, status=BookingStatus.EXPIRED, held_at__lt=before).distinct()


def _empty_holds(holds: QuerySet) -> None:
    keys = list(holds.values_list("pk", flat=True))
    _drop_files(BookingFile.objects.filter(booking__in=keys))
    Reply.objects.filter(booking__in=keys).delete()
    nothing = {"subject": "", "question": ""}
    Booking.objects.filter(pk__in=keys).update(**nothing)
    with pgtrigger.ignore(*LOCKS):
        HISTORIES[Booking]._base_manager.filter(pgh_obj_id__in=keys).update(**nothing)


def _due_tickets(before: datetime) -> QuerySet:
    named = ~Q(name="") | ~Q(subject="")
    return Ticket.objects.filter(named, arrived_at__lt=before)


def _empty_tickets(tickets: QuerySet) -> None:
    keys, nothing = list(tickets.values_list("pk", flat=True)), {"name": "", "subject": ""}
    Ticket.objects.filter(pk__in=keys).update(**nothing)
    with pgtrigger.ignore(*LOCKS):
        HISTORIES[Ticket]._base_manager.filter(pgh_obj_id__in=keys).update(**nothing)


def _due_places(before: datetime) -> QuerySet:
    return PlaceInLine.objects.filter(joined_at__lt=before).exclude(status__in=LIVE)


def _drop_places(places: QuerySet) -> None:
    """What was booked from the line stays, and forgets from which place it came."""
    Booking.objects.filter(place_in_line__in=places.values("pk")).update(place_in_line=None)
    places.delete()


def _drop_files(files: QuerySet) -> None:
    for row in files:
        transaction.on_commit(lambda stored=row.file: stored.storage.delete(stored.name))
    files.delete()


def _due_files(before: datetime) -> QuerySet:
    return BookingFile.objects.filter(booking__period__endswith__lt=before).exclude(
        booking__status__in=RUNNING
    )


def _due_notifications(before: datetime) -> QuerySet:
    return Notification.objects.filter(finished_at__lt=before).exclude(
        state__in=[WorkState.PENDING, WorkState.RUNNING]
    )


def _due_accounts(before: datetime) -> QuerySet:
    confirmed = EmailAddress.objects.filter(verified=True).values("user")
    never_used = Account.objects.filter(is_active=True, joined_at__lt=before, last_login__isnull=True)
    return never_used.exclude(pk__in=confirmed).filter(assignments__isnull=True, bookings__isnull=True)


def _erase_each(accounts: QuerySet) -> None:
    for account in accounts:
        erase(account)


CLEARERS: dict[str, Clearer] = {
    Kept.HOLDS: Clearer(_due_holds, _empty_holds),
    Kept.BOOKING_FILES: Clearer(_due_files, _drop_files),
    Kept.NOTIFICATIONS: Clearer(_due_notifications, QuerySet.delete),
    Kept.IDENTITIES: Clearer(lambda before: Identity.objects.filter(given_at__lt=before), QuerySet.delete),
    Kept.SURVEY_REQUESTS: Clearer(
        lambda before: SurveyRequest.objects.closed(timezone.localdate(before)), QuerySet.delete
    ),
    Kept.PLACES: Clearer(_due_places, _drop_places),
    Kept.TICKETS: Clearer(_due_tickets, _empty_tickets),
    Kept.UNCONFIRMED: Clearer(_due_accounts, _erase_each),
}


def due_now(period: RetentionPeriod) -> QuerySet:
    """What of this kind was kept longer than its period."""
    return CLEARERS[period.kind].due(months_before(timezone.now(), period.months))


def plan_tonight() -> None:
    """Each active period has one run for this night, however often that is asked."""
    today = timezone.localdate()
    begin = timezone.make_aware(datetime.combine(today, settings.RETENTION_AT or time()))
    RetentionRun.objects.bulk_create(
        [
            RetentionRun(period=period, day=today, not_before=begin)
            for period in RetentionPeriod.objects.filter(is_active=True)
        ],
        ignore_conflicts=True,
    )


def run_next() -> bool:
    """One run that is due has cleared its kind, or says why not; False when none is due."""
    over = RetentionRun.objects.filter(state=WorkState.RUNNING, claimed_at__lt=timezone.now() - LEASE)
    over.update(state=WorkState.PENDING)
    run = RetentionRun.objects.select_related("period").claim_next()
    if run is None:
        return False
    try:
        _clear(run)
    except Exception as error:  # one kind that cannot be cleared must not keep the others
        log.exception("The retention run %s failed.", run.pk)
        run.finish(WorkState.FAILED, type(error).__name__)
    return True


@transaction.atomic
def _clear(run: RetentionRun) -> None:
    rows = due_now(run.period)
    run.cleared, run.months = rows.count(), run.period.months
    CLEARERS[run.period.kind].clear(rows)
    run.save(update_fields=["cleared", "months"])
    run.finish(WorkState.DONE)
