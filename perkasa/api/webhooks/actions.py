"""A consumer is registered and taken off; a delivery is sent once more."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from perkasa.api.webhooks.models import Delivery, Subscription, new_secret
from perkasa.api.webhooks.refusals import EnoughSubscriptions
from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import locked
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed
from perkasa.core.secret import Secret
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission

MOST = 5


@transaction.atomic
def subscribe(*, url: str, topics: Sequence[str], by: Account) -> Secret:
    """The consumer at `url` is told of every event of `topics` from now on; its secret is said this once."""
    locked(Account.objects.filter(pk=by.pk))
    if Subscription.objects.belonging_to(by).count() >= MOST:
        raise EnoughSubscriptions
    secret = Secret(new_secret())
    seen = StatusChange.objects.aggregate(last=Max("pk"))["last"] or 0
    Subscription.objects.create(account=by, url=url, topics=list(topics), secret=secret, seen=seen)
    return secret


@transaction.atomic
def end(subscription: Subscription, *, by: Account) -> None:
    """Nothing is told to it any more, also what was still waiting; its owner says so, or a keeper."""
    if subscription.account_id != by.pk and not by.may(Permission.REFERENCE_MANAGE):
        raise NotAllowed
    now = timezone.now()
    Subscription.objects.open().filter(pk=subscription.pk).update(ended_at=now)
    unsent = subscription.deliveries.filter(state=WorkState.PENDING)
    unsent.update(state=WorkState.CANCELLED, finished_at=now)


@transaction.atomic
def send_again(delivery: Delivery, *, by: Account) -> None:
    """A delivery that has failed is tried again from now, as often as a new one."""
    if not by.may(Permission.REFERENCE_MANAGE):
        raise NotAllowed
    failed = Delivery.objects.filter(pk=delivery.pk, state=WorkState.FAILED)
    failed.update(state=WorkState.PENDING, attempts=0, not_before=timezone.now(), finished_at=None)
    nudge(Job.TELL_CONSUMERS)
