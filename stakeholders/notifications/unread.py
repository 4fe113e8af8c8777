"""The number at the bell: remembered for a minute, forgotten when something is read."""

from django.core.cache import cache

from stakeholders.accounts.models import Account
from stakeholders.notifications.models import Notification

SECONDS = 60


def count_for(account: Account) -> int:
    """How many messages this person has not opened, at most a minute old."""
    return cache.get_or_set(
        _key(account), lambda: Notification.objects.addressed_to(account).unread().count(), SECONDS
    )


def forget(account: Account) -> None:
    """The next page counts anew."""
    cache.delete(_key(account))


def _key(account: Account) -> str:
    return f"unread:{account.pk}"
