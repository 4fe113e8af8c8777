"""The admins' morning digest: what failed, what is stuck, whose position ends; nothing to tell, no mail."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import TypedDict

from django.apps import apps
from django.conf import settings
from django.db.models import Model, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core import words
from perkasa.core.jobs import Job, Work, nudge
from perkasa.core.models import Holiday
from perkasa.core.workdays import add_workdays, is_workday
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification

# For how long after its hour a digest may still be made; later it would no longer be the morning's.
LASTS = timedelta(hours=2)
# What should have been done this long ago is late.
PATIENCE = timedelta(minutes=15)
# Longer than any holiday: how far back the last working day is looked for.
LOOK_BACK = timedelta(days=31)
MOST = 500


class Section(TypedDict):
    """One heading of the digest: rows of one table, named again when it is read; `more` did not fit."""

    title: str
    table: str
    ids: list[int]
    more: int


def compose_due() -> int:
    """On the morning of a working day every admin is told what needs a person; answers how many are told."""
    now = timezone.localtime()
    opens = _opening(now)
    holidays = Holiday.objects.days(now.date() - LOOK_BACK, now.date())
    if not opens <= now < opens + LASTS or not is_workday(now.date(), holidays):
        return 0
    since = _opening(now - (now.date() - add_workdays(now.date(), -1, holidays)))
    admins = list(Account.objects.who_may(Permission.NOTIFICATIONS_MANAGE).order_by("pk"))
    told = Notification.objects.filter(key__in=[_key(now, admin) for admin in admins]).count()
    if told == len(admins) or not (sections := report(since=since, now=now)):
        return 0
    return _tell(admins, sections, now) - told


def report(*, since: datetime, now: datetime) -> list[Section]:
    """What went wrong after `since`, what is late or stuck at `now`, and which positions end soon."""
    found = [section for model in _kinds_of_work() for section in _trouble(model, since, now)]
    found += [_unanswered(model, now) for model in _kinds_with_a_clock()]
    ending = _section(_("Jabatan yang segera berakhir"), _ending(now))
    return [section for section in [*found, ending] if section["ids"]]


def _kinds_of_work() -> list[type[Work]]:
    """Every table of background work, the outbox first."""
    tables = [model for model in apps.get_models() if issubclass(model, Work)]
    return sorted(tables, key=lambda model: model is not Notification)


def _kinds_with_a_clock() -> list[type[Model]]:
    """Every table that the law, or a promise, has answered in time: its queryset knows `past_the_clock`."""
    return [model for model in apps.get_models() if hasattr(model._default_manager, "past_the_clock")]


def _unanswered(model: type[Model], now: datetime) -> Section:
    name = str(model._meta.verbose_name_plural)
    title = _("%s: lewat batas waktu") % (name[:1].upper() + name[1:])
    return _section(title, model._default_manager.past_the_clock(now))  # type: ignore[attr-defined]  # chosen because it does


def _trouble(model: type[Work], since: datetime, now: datetime) -> Iterable[Section]:
    name, rows, late = str(model._meta.verbose_name_plural), model._default_manager.all(), now - PATIENCE
    name = name[:1].upper() + name[1:]
    yield _section(_("%s: gagal atau tidak pasti") % name, rows.ended_badly(since).order_by("finished_at"))
    yield _section(_("%s: tertunda, akan dicoba lagi") % name, rows.delayed(late).order_by("not_before"))
    yield _section(_("%s: macet") % name, rows.stuck(late).order_by("claimed_at"))


def _ending(now: datetime) -> QuerySet[Assignment]:
    """Positions whose last day is near, so that somebody takes over in time."""
    last = now.date() + timedelta(days=settings.POSITION_WARNING_DAYS)
    in_force = Assignment.objects.in_force(now.date())
    return in_force.filter(period__endswith__lte=last + timedelta(days=1)).order_by("period__endswith")


def _section(title: str, rows: QuerySet) -> Section:
    ids = list(rows.values_list("pk", flat=True))
    return Section(title=title, table=rows.model._meta.label, ids=ids[:MOST], more=max(len(ids) - MOST, 0))


def _tell(admins: list[Account], sections: list[Section], now: datetime) -> int:
    params = {
        "day": words.day_and_date(now.date()),
        "sections": sections,
        "number": sum(len(section["ids"]) + section["more"] for section in sections),
        "path": reverse("admin:stakeholders_notification_changelist"),
    }
    rows = [
        Notification(key=_key(now, admin), recipient=admin, kind=Kind.MORNING, about=admin, params=params)
        for admin in admins
    ]
    Notification.objects.bulk_create(rows, ignore_conflicts=True)
    nudge(Job.SEND_NOTIFICATIONS)
    return len(rows)


def _key(now: datetime, admin: Account) -> str:
    return f"morning:{now:%Y-%m-%d}:{admin.pk}"


def _opening(day: datetime) -> datetime:
    return datetime.combine(day.date(), settings.MORNING_AT or time(), tzinfo=day.tzinfo)
