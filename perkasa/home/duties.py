"""Tugas saya: what waits for me, overdue first; made of the queryset words of the features."""

from django.core.cache import cache

from perkasa.core.deadlines import WorkingClock
from perkasa.home.waiting import annual, consulting, cooperation, evaluation, forums, people, planning
from perkasa.home.waiting.source import Duty
from stakeholders.accounts.models import Account

SECONDS = 60
SOURCES = (
    *consulting.SOURCES, *planning.SOURCES, *forums.SOURCES, *cooperation.SOURCES, *evaluation.SOURCES,
    *people.SOURCES, *annual.SOURCES,
)  # fmt: skip


def duties_of(account: Account) -> list[Duty]:
    """Everything that waits for `account`: the overdue first, then by day."""
    clock = WorkingClock()
    found = [duty for source in SOURCES for duty in source.duties(account, clock)]
    return sorted(found, key=lambda duty: (not duty.is_overdue, duty.day))


def count_for(account: Account) -> int:
    """How many things wait for `account`, at most a minute old: a COUNT for each sort that may be theirs."""
    return cache.get_or_set(f"duties:{account.pk}", lambda: _count(account), SECONDS) or 0


def _count(account: Account) -> int:
    return sum(source.rows(account).count() for source in SOURCES)
