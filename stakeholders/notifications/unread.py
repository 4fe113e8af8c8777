"""The number at the bell: remembered for a minute, forgotten when something is read."""

from django.core.cache import cache

from stakeholders.accounts.models import Account
from stakeholders.notifications.models import Notification

SECONDS = 60


def count_for(account: Account) -> int:
    """How many messages this person has not opened, at most a minute old."""
    unread = Notification.objects.addressed_to(account).unread()
    return cache.get_or_set(_key(account), unread.count, SECONDS) or 0


def forget(account: Account) -> None:
    """The next page counts anew."""
    cache.delete(_key(account))


def _key(account: Account) -> str:
    return f"unread:{account.pk}"
