"""Making the secret address of one's calendar of forums, and taking it back."""

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import locked
from planning.forums.feeds.models import ForumFeed
from stakeholders.accounts.models import Account


@transaction.atomic
def open_feed(*, by: Account) -> ForumFeed:
    """A new address for `by`; an earlier one is void."""
    revoke(by=by)
    return ForumFeed.objects.create(account=by)


@transaction.atomic
def revoke(*, by: Account) -> None:
    """Nobody reads anything under the address of `by` any more."""
    locked(Account.objects.filter(pk=by.pk))
    ForumFeed.objects.filter(account=by, revoked_at=None).update(revoked_at=timezone.now())
