"""What other features say to the outbox: tell somebody something, once, or not any more."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import locked
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, Refusal
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Channel, Notification


class NotResendable(Refusal):
    message = _("Hanya pesan yang gagal atau tidak diketahui hasilnya yang dapat dikirim ulang.")


class TooLate(Refusal):
    message = _("Waktu pesan ini sudah lewat; mengirimnya sekarang hanya membingungkan penerima.")


def notify(
    recipient: Account, kind: Kind, *, about: Model, params: dict[str, Any] | None = None,
    at: datetime | None = None, until: datetime | None = None, version: str | int = "", offset: str = "",
) -> None:  # fmt: skip
    """`recipient` will be told once, not before `at` (now, when not given) and never after `until`.

    The same kind about the same record, `version` and `offset` is told only once, however often it is asked.
    Without a `version` it is the latest line of the record's trail: one step tells once, the next one again.
    An appointment gives the version of its time. `params` is plain JSON: write moments and sums in words.
    """
    notify_each(
        [recipient], kind, about=about, params=params, at=at, until=until, version=version, offset=offset
    )


def notify_each(
    recipients: Iterable[Account], kind: Kind, *, about: Model, params: dict[str, Any] | None = None,
    at: datetime | None = None, until: datetime | None = None, version: str | int = "", offset: str = "",
) -> None:  # fmt: skip
    """Each of `recipients` will be told, as `notify` says."""
    version = _latest_step(about) if version == "" else version
    rows = [
        Notification(
            key=f"{kind}:{about._meta.label_lower}.{about.pk}:{version}:{offset}:{Channel.EMAIL}:{recipient.pk}",
            recipient=recipient, kind=kind, about=about, params=params or {}, not_before=at or timezone.now(),
            not_after=until,
        )
        for recipient in recipients
    ]  # fmt: skip
    Notification.objects.bulk_create(rows, ignore_conflicts=True)
    if at is None or at <= timezone.now():
        nudge(Job.SEND_NOTIFICATIONS)


def _latest_step(about: Model) -> str:
    latest = StatusChange.objects.about(about).last()
    return f"step-{latest.pk}" if latest else "first"


def cancel_unsent(about: Model, kinds: Iterable[Kind]) -> int:
    """What still waits about this record, of `kinds`, will not be sent; answers how many rows that were."""
    waiting = Notification.objects.about(about).filter(state=WorkState.PENDING, kind__in=list(kinds))
    return waiting.order_by().update(state=WorkState.CANCELLED, finished_at=timezone.now())


@transaction.atomic
def resend(notification: Notification, *, by: Account) -> None:
    """By a person's decision it waits for the sender once more, its attempts counted anew."""
    if not by.may(Permission.NOTIFICATIONS_MANAGE):
        raise NotAllowed
    [notification] = locked(Notification.objects.filter(pk=notification.pk))
    if notification.state not in (WorkState.FAILED, WorkState.UNKNOWN):
        raise NotResendable
    if notification.not_after and notification.not_after < timezone.now():
        raise TooLate
    notification.attempts = 0
    notification.state, notification.not_before = WorkState.PENDING, timezone.now()
    notification.save(update_fields=["attempts", "state", "not_before"])
    nudge(Job.SEND_NOTIFICATIONS)
