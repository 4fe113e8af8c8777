"""Digests: what a person wants to read together is collected into one message, each thing exactly once."""

from datetime import datetime, time, timedelta

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import locked
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification, Pace


def compose_due() -> int:
    """Every digest whose hour has come is in the outbox; answers how many are new."""
    now = timezone.localtime()
    return sum(_compose_all(pace, last_moment(pace, now)) for pace in (Pace.DAILY, Pace.WEEKLY))


def last_moment(pace: Pace, now: datetime) -> datetime:
    """The latest moment up to `now` (local) at which digests of `pace` are made."""
    moment = datetime.combine(now.date(), settings.DIGEST_AT or time(), tzinfo=now.tzinfo)
    if moment > now:
        moment -= timedelta(days=1)
    if pace == Pace.WEEKLY:
        moment -= timedelta(days=(moment.isoweekday() - settings.DIGEST_WEEKDAY) % 7)
    return moment


def _compose_all(pace: Pace, moment: datetime) -> int:
    waiting = Notification.objects.to_collect(pace, moment)
    people = Account.objects.filter(pk__in=waiting.values("recipient")).order_by("pk")
    return sum(_compose(account, pace, moment) for account in people)


@transaction.atomic
def _compose(account: Account, pace: Pace, moment: datetime) -> bool:
    """One digest for one person; False when another worker was faster.

    The rows are locked and asked again whether they still wait, so none is collected twice.
    """
    rows = locked(Notification.objects.to_collect(pace, moment).filter(recipient=account))
    if not rows:
        return False
    path = reverse("stakeholders:notifications.index")
    digest = Notification.objects.create(
        key=f"digest:{account.pk}:{rows[0].pk}", recipient=account, kind=Kind.DIGEST, about=account,
        params={"pace": pace.value, "number": len(rows), "path": path},
    )  # fmt: skip
    collected = Notification.objects.filter(pk__in=[row.pk for row in rows])
    collected.update(state=WorkState.DONE, finished_at=timezone.now(), digest=digest)
    nudge(Job.SEND_NOTIFICATIONS)
    return True
