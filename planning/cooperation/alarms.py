"""Those who keep a cooperation are warned before its end, and when the DPRD did not answer in time.

The first 6, 3 and 1 months before (`COOPERATION_WARN_MONTHS`).
"""

from calendar import monthrange
from datetime import date, time

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from perkasa.core.words import long_date
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status
from planning.cooperation.telling import tell_keepers
from stakeholders.notifications.kinds import Kind

OFFICE_OPENS = time(8, 0)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def warning_due(ends: date, today: date) -> int | None:
    """How many months before the end it is to be warned of now: the nearest that has come; None when none."""
    if ends < today:
        return None
    come = [months for months in settings.COOPERATION_WARN_MONTHS if months_before(ends, months) <= today]
    return min(come, default=None)


@transaction.atomic
def warn_next() -> bool:
    """Those who keep one cooperation know how near its end is; False when none is to be told of now."""
    now = timezone.localtime()
    if now.time() < OFFICE_OPENS:
        return False
    cooperation = _next(now.date())
    if cooperation is None or cooperation.ends is None:
        return False
    months = warning_due(cooperation.ends, now.date())
    tell_keepers(
        cooperation, Kind.COOPERATION_ENDS, version=str(cooperation.ends), offset=str(months),
        months=str(months), ends=long_date(cooperation.ends),
    )  # fmt: skip
    cooperation.warned_of, cooperation.warned_months = cooperation.ends, months
    cooperation.save(update_fields=["warned_of", "warned_months"])
    return True


@transaction.atomic
def council_silent_next() -> bool:
    """Those who keep one cooperation know that the DPRD did not answer in time; False when none is left."""
    silent = Cooperation.objects.filter(status=Status.COUNCIL, council_due__lt=timezone.localdate())
    rows = silent.exclude(council_told_of=F("council_due")).select_related("responsible").order_by("pk")
    cooperation = rows.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if cooperation is None or cooperation.council_due is None:
        return False
    due = cooperation.council_due
    tell_keepers(cooperation, Kind.COOPERATION_COUNCIL_SILENT, version=str(due), due=long_date(due))
    cooperation.council_told_of = due
    cooperation.save(update_fields=["council_told_of"])
    return True


def _next(today: date) -> Cooperation | None:
    due = Q(pk__in=[])
    for pk, ends in Cooperation.objects.in_force().filter(ends__gte=today).values_list("pk", "ends"):
        if ends and (months := warning_due(ends, today)):
            told = Q(warned_of=F("ends"), warned_months__lte=months)
            due |= Q(pk=pk) & ~told
    rows = Cooperation.objects.filter(due).select_related("responsible").order_by("pk")
    return rows.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
