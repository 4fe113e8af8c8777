"""What other features say to the outbox: tell somebody something, once, or not any more."""

from collections.abc import Iterable
from datetime import datetime, time
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
from stakeholders.notifications import preferences, unread
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Channel, Notification
from stakeholders.notifications.preferences import Choice, QuietHours


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
    """Each of `recipients` will be told, as `notify` says, on the ways they chose.

    Whether its main way is an e-mail or the portal alone, a message has one key: a choice changed meanwhile
    tells nobody twice. Who has no open account is told nothing: a guest whose visit left only a name.
    """
    letters = [(recipient, kind) for recipient in recipients]
    notify_all(letters, about=about, params=params, at=at, until=until, version=version, offset=offset)


def notify_all(
    letters: Iterable[tuple[Account, Kind]], *, about: Model, params: dict[str, Any] | None = None,
    at: datetime | None = None, until: datetime | None = None, version: str | int = "", offset: str = "",
) -> None:  # fmt: skip
    """Each recipient will be told what concerns them, as `notify_each` says: one step, several kinds."""
    version = _latest_step(about) if version == "" else version
    letters = [(person, kind) for person, kind in letters if person.is_active]
    record = f"{about._meta.label_lower}.{about.pk}:{version}:{offset}"
    moment = at or timezone.now()
    rows = [
        Notification(
            key=f"{kind}:{record}:{_door(way)}:{person.pk}", recipient=person, kind=kind, about=about,
            params=params or {}, not_before=moment, shown_at=moment, not_after=until,
            channel=way.channel, pace=way.pace,
        )
        for person, kind, ways in preferences.ways_for(letters)
        for way in ways
    ]  # fmt: skip
    Notification.objects.bulk_create(rows, ignore_conflicts=True)
    if at is None or at <= timezone.now():
        nudge(Job.SEND_NOTIFICATIONS)


def _door(way: preferences.Way) -> Channel:
    """What the key of a message says of its way: e-mail and portal are one door."""
    return Channel.MESSAGE if way.channel == Channel.MESSAGE else Channel.EMAIL


def _latest_step(about: Model) -> str:
    latest = StatusChange.objects.about(about).values_list("pk", flat=True).last()
    return f"step-{latest}" if latest else "first"


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


def open_message(notification: Notification, *, by: Account) -> None:
    """Its reader has opened it; the first time counts."""
    if notification.recipient_id != by.pk:
        raise NotAllowed
    mine = Notification.objects.addressed_to(by)
    mine.filter(pk=notification.pk, read_at=None).update(read_at=timezone.now())
    unread.forget(by)


def read_all(account: Account) -> int:
    """Everything that has come counts as read; answers how many messages that were."""
    number = Notification.objects.addressed_to(account).unread().update(read_at=timezone.now())
    unread.forget(account)
    return number


@transaction.atomic
def choose(account: Account, wishes: dict[Kind, tuple[str, bool]]) -> None:
    """How each kind reaches this person from now on: (by e-mail, also as a short message).

    What still waits follows the new choice; what a digest has collected stays there.
    """
    for kind, (by_email, by_message) in wishes.items():
        Choice.objects.update_or_create(
            account=account, kind=kind, defaults={"by_email": by_email, "by_message": by_message}
        )
        way = preferences.main_way(kind, by_email)
        waiting = Notification.objects.addressed_to(account).filter(kind=kind, state=WorkState.PENDING)
        waiting.exclude(channel=Channel.MESSAGE).update(channel=way.channel, pace=way.pace)
        if not by_message:
            by_phone = waiting.filter(channel=Channel.MESSAGE)
            by_phone.update(state=WorkState.CANCELLED, finished_at=timezone.now())


def choose_quiet(account: Account, since: time | None, until: time | None) -> None:
    """Nothing but the urgent reaches this person from `since` to `until`; without both, at any hour."""
    QuietHours.objects.update_or_create(account=account, defaults={"since": since, "until": until})
