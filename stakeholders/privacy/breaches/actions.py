"""What is done about a breach: record it, name and tell the people, tell the authority, close it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from perkasa.core.words import moment
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.privacy.breaches.lifecycle import BREACH
from stakeholders.privacy.breaches.models import Breach, Concerned, Status
from stakeholders.privacy.breaches.policies import may_handle
from stakeholders.privacy.breaches.refusals import NobodyNamed, NoLongerOpen, NotToldYet, WrongMoment
from stakeholders.privacy.clocks import personal_data_due


@dataclass(frozen=True)
class Report:
    """What is known of a breach (UU 27/2022 ps. 46 ayat 2); the names are those of the columns."""

    title: str
    data: str
    cause: str
    handling: str
    advice: str = ""
    number: int = 0
    happened_at: datetime | None = None


@transaction.atomic
def record(report: Report, *, found_at: datetime, by: Account) -> Breach:
    """The breach stands in the register, everybody is to be told within the legal hours, the admins know."""
    if not may_handle.test(by, None):
        raise NotAllowed
    if found_at > timezone.now() or (report.happened_at and report.happened_at > found_at):
        raise WrongMoment
    due = personal_data_due(found_at, settings.BREACH_NOTICE_HOURS)
    breach = Breach.objects.create(**asdict(report), found_at=found_at, due_at=due, recorded_by=by)
    BREACH.begin(breach, by=by)
    admins = Account.objects.who_may(Permission.PEOPLE_MANAGE).exclude(pk=by.pk)
    path = reverse("admin:stakeholders_breach_change", args=[breach.pk])
    params = {"code": breach.code, "title": breach.title, "due": moment(due), "path": path}
    notify_each(admins, Kind.BREACH_FOUND, about=breach, params=params)
    return breach


@transaction.atomic
def describe(breach: Breach, report: Report, *, by: Account) -> None:
    """The register says what is known by now; what people were told before stays in their letters."""
    _keep_open(breach, by)
    if report.happened_at and report.happened_at > breach.found_at:
        raise WrongMoment
    for column, value in asdict(report).items():
        setattr(breach, column, value)
    breach.save(update_fields=list(asdict(report)))


@transaction.atomic
def name_people(breach: Breach, *, people: Iterable[Account], by: Account) -> None:
    """The register says whom the breach concerns; who stood there already stands there once."""
    BREACH.advance(breach, "name_people", by=by)
    rows = [Concerned(breach=breach, account=person) for person in people]
    Concerned.objects.bulk_create(rows, ignore_conflicts=True)


@transaction.atomic
def tell_people(breach: Breach, *, by: Account, reason: str = "") -> None:
    """Everybody named and not yet told has a letter on its way, with what the law says it must hold."""
    _keep_open(breach, by)
    untold = locked(Concerned.objects.filter(breach=breach, told_at=None).select_related("account"))
    if not untold and not breach.concerned.exists() and not reason.strip():
        raise NobodyNamed
    now = timezone.now()
    first = {} if breach.people_told_at else {"people_told_at": now}
    BREACH.advance(breach, "tell_people", by=by, reason=reason, also=first)
    Concerned.objects.filter(pk__in=[row.pk for row in untold]).update(told_at=now)
    notify_each([row.account for row in untold], Kind.BREACH_TOLD, about=breach, params=_letter(breach))


def _letter(breach: Breach) -> dict[str, str]:
    """What the letter says, as the register says it today (ps. 46 ayat 2)."""
    return {
        "code": breach.code, "title": breach.title, "data": breach.data, "cause": breach.cause,
        "handling": breach.handling, "advice": breach.advice, "found": moment(breach.found_at),
    }  # fmt: skip


@transaction.atomic
def tell_authority(breach: Breach, *, reference: str, sent_at: datetime, by: Account) -> None:
    """The register says by which letter, and when, the authority was told."""
    if not breach.found_at <= sent_at <= timezone.now():
        raise WrongMoment
    also = {"authority_told_at": sent_at, "authority_reference": reference.strip()}
    BREACH.advance(breach, "tell_authority", by=by, reason=reference, also=also)


@transaction.atomic
def close(breach: Breach, *, by: Account, reason: str) -> None:
    """Nothing more is to be done; `reason` says how it ended."""
    _keep_open(breach, by)
    if breach.people_told_at is None or breach.authority_told_at is None:
        raise NotToldYet
    BREACH.advance(breach, "close", by=by, reason=reason)


@transaction.atomic
def dismiss(breach: Breach, *, by: Account, reason: str) -> None:
    """It turned out to be none, and the register says why."""
    BREACH.advance(breach, "dismiss", by=by, reason=reason)


def _keep_open(breach: Breach, by: Account) -> None:
    """The row is locked and read again, still open, and `by` may write in it."""
    locked(Breach.objects.filter(pk=breach.pk))
    breach.refresh_from_db()
    if not may_handle.test(by, breach):
        raise NotAllowed
    if breach.status != Status.OPEN:
        raise NoLongerOpen
