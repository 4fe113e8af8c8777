"""From the trails to rows of work: every consumer is told of every public event once."""

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Max, Q

from perkasa.api.webhooks.models import Delivery, Subscription
from perkasa.api.webhooks.sources import SOURCES, Source
from perkasa.core.codes import new_code
from perkasa.core.models import StatusChange

LOOKED_AT_AGAIN = 5000
"""Lines of the trails that came to stand below one that was seen, because their transactions lasted."""
AT_ONCE = 2000


def collect() -> int:
    """Each open subscription has a delivery for each event since it was made; answers how many are new."""
    return sum(_collect_for(each) for each in Subscription.objects.open().order_by("pk"))


@transaction.atomic
def _collect_for(subscription: Subscription) -> int:
    """What happened since the last look, and once more what may have come late; nothing is told twice."""
    last = StatusChange.objects.aggregate(last=Max("pk"))["last"] or 0
    told = Delivery.objects.filter(subscription=subscription).values("change")
    news = StatusChange.objects.filter(
        pk__gt=subscription.seen - LOOKED_AT_AGAIN, pk__lte=last, at__gte=subscription.made_at
    ).exclude(Q(from_status="") | Q(pk__in=told))  # a trail that opens is no step
    wanted = [source for source in SOURCES if source.event in subscription.topics]
    made = sum(_told_of(source, news, subscription) for source in wanted)
    Subscription.objects.filter(pk=subscription.pk).update(seen=last)
    return made


def _told_of(source: Source, news, subscription: Subscription) -> int:
    kind = ContentType.objects.get_for_model(source.model)
    changes = list(news.filter(about_type=kind, transition__in=source.steps).order_by("pk"))
    records = source.public().in_bulk([change.about_id for change in changes])
    rows = _deliveries(source, [each for each in changes if each.about_id in records], records, subscription)
    return len(Delivery.objects.bulk_create(rows, batch_size=AT_ONCE, ignore_conflicts=True))


def _deliveries(
    source: Source, changes: Iterable[StatusChange], records: dict, subscription: Subscription
) -> list[Delivery]:
    return [
        Delivery(
            code=new_code("KRM"), subscription=subscription, change=change, event=source.event,
            payload=source.payload(change, records[change.about_id]),
        )
        for change in changes
    ]  # fmt: skip


def waiting() -> Q:
    """What is still to be delivered to a consumer that wants it."""
    return Q(subscription__ended_at=None, subscription__account__is_active=True)
