"""One sort of duty, and one duty."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Model, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from perkasa.core.deadlines import WorkingClock
from perkasa.core.words import day_and_date
from stakeholders.accounts.models import Account

MOST = 100


@dataclass(frozen=True)
class Duty:
    """One thing that waits for one person: what to do, where, due or waiting since which day."""

    words: str
    url: str
    title: str
    day: date
    is_due: bool = False
    clock: WorkingClock = field(default_factory=WorkingClock)

    @property
    def is_overdue(self) -> bool:
        """Whether its last day has passed."""
        return self.is_due and self.day < timezone.localdate()

    @property
    def when(self) -> str:
        """The day in words, with the working days that are left or that it is late."""
        if not self.is_due:
            return _("Menunggu sejak %s") % day_and_date(self.day)
        words = _("Lewat waktu sejak %s") if self.is_overdue else _("Paling lambat %s")
        return f"{words % day_and_date(self.day)} ({self.clock.words(self.day)})"


@dataclass(frozen=True)
class Source:
    """One sort of duty: whose rows wait, and how one row is told; `rows` is lazy and can be counted."""

    words: str | Promise
    rows: Callable[[Account], QuerySet]
    title: Callable[[Any], str]
    day: Callable[[Any], date]
    url: Callable[[Any], str] = lambda record: record.get_absolute_url()
    is_due: bool = False

    def duties(self, account: Account, clock: WorkingClock) -> list[Duty]:
        """What waits for `account` of this sort, at most `MOST`."""
        return [
            Duty(str(self.words), self.url(row), self.title(row), self.day(row), self.is_due, clock)
            for row in self.rows(account)[:MOST]
        ]


def in_admin(record: Model) -> str:
    """Where moderators find `record`."""
    meta = record._meta
    return reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])
