"""What a person chose: how each kind of message reaches them, and when they want quiet."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Channel, Pace


class ByEmail(models.TextChoices):
    """What a person may choose for one kind: at once, collected, or not by e-mail."""

    IMMEDIATE = Pace.IMMEDIATE.value, _("segera lewat e-mail")
    DAILY = Pace.DAILY.value, _("rangkuman harian lewat e-mail")
    WEEKLY = Pace.WEEKLY.value, _("rangkuman mingguan lewat e-mail")
    NEVER = "never", _("hanya di portal")


class Choice(models.Model):
    """How one kind of message reaches one person; without a row at once by e-mail."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="message_choices", verbose_name=_("akun")
    )
    kind = models.CharField(_("jenis pesan"), max_length=60)
    by_email = models.CharField(_("e-mail"), max_length=10, choices=ByEmail, default=ByEmail.IMMEDIATE)
    by_message = models.BooleanField(_("juga pesan singkat"), default=False)

    class Meta:
        verbose_name = _("pilihan pemberitahuan")
        verbose_name_plural = _("pilihan pemberitahuan")
        constraints = [models.UniqueConstraint(fields=["account", "kind"], name="one_choice_for_each_kind")]

    def __str__(self):
        return f"{self.kind}: {self.get_by_email_display()}"


class QuietHours(models.Model):
    """The hours without messages that a person chose; both empty: none. Without a row those of the office."""

    account = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="quiet_hours", verbose_name=_("akun")
    )
    since = models.TimeField(_("mulai"), null=True, blank=True)
    until = models.TimeField(_("sampai"), null=True, blank=True)

    class Meta:
        verbose_name = _("jam tenang")
        verbose_name_plural = _("jam tenang")
        constraints = [
            models.CheckConstraint(
                condition=Q(since=None, until=None) | Q(since__isnull=False, until__isnull=False),
                name="quiet_hours_have_both_ends",
            )
        ]

    def __str__(self):
        return f"{self.since} – {self.until}"


@dataclass(frozen=True)
class Way:
    """One way on which one message reaches one person."""

    channel: Channel
    pace: Pace = Pace.IMMEDIATE


def ways_for(letters: Collection[tuple[Account, Kind]]) -> list[tuple[Account, Kind, list[Way]]]:
    """Each letter with the ways of a message of its kind to its recipient, the main one first."""
    people, kinds = {person.pk for person, _kind in letters}, {kind for _person, kind in letters}
    chosen = Choice.objects.filter(account__in=people, kind__in=kinds)
    found = {(choice.account_id, choice.kind): choice for choice in chosen}
    return [(person, kind, ways(person, kind, found.get((person.pk, kind)))) for person, kind in letters]


def ways(recipient: Account, kind: Kind, choice: Choice | None) -> list[Way]:
    """The ways of one message to one person; what they may not choose is not asked."""
    if not recipient.is_reachable:
        by_phone = [Way(Channel.MESSAGE)] if recipient.phone and settings.MESSAGE_GATEWAY_URL else []
        return [Way(Channel.PORTAL), *by_phone]
    chosen = [main_way(kind, choice.by_email if choice else ByEmail.IMMEDIATE)]
    if choice and choice.by_message and recipient.phone and settings.MESSAGE_GATEWAY_URL:
        chosen.append(Way(Channel.MESSAGE))
    return chosen


def main_way(kind: Kind, by_email: str) -> Way:
    """By e-mail at once, collected, or in the portal alone; a compulsory kind always by e-mail at once."""
    if kind.is_compulsory or by_email == ByEmail.IMMEDIATE:
        return Way(Channel.EMAIL)
    if by_email == ByEmail.NEVER:
        return Way(Channel.PORTAL)
    return Way(Channel.EMAIL) if kind.is_timed else Way(Channel.EMAIL, Pace(by_email))


def hours_of(account: Account) -> tuple[time, time] | None:
    """When this person wants quiet; None when never."""
    chosen = getattr(account, "quiet_hours", None)
    if chosen is None:
        return settings.QUIET_HOURS
    return (chosen.since, chosen.until) if chosen.since else None


def quiet_until(account: Account, now: datetime) -> datetime | None:
    """The end of the quiet hours in which `now` lies; None when it may be loud."""
    hours = hours_of(account)
    return end_of_quiet(timezone.localtime(now), *hours) if hours else None


def end_of_quiet(now: datetime, since: time, until: time) -> datetime | None:
    """When the quiet from `since` to `until` (past midnight when that is earlier) ends, if it is on."""
    clock = now.time()
    is_quiet = since <= clock < until if since < until else clock >= since or clock < until
    if not is_quiet or since == until:
        return None
    day = now.date() + timedelta(days=1) if clock >= until else now.date()
    return datetime.combine(day, until, tzinfo=now.tzinfo)
