"""What happened to what somebody follows, collected into one letter a day or a week."""

from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.models import StatusChange
from planning.proposals.filters import ProposalFilter
from planning.proposals.following.links import stop_path
from planning.proposals.following.models import Follow
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.digests import last_moment
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Pace

MOST = 20


def tell_due() -> int:
    """Whoever follows something and has news has one letter with all of it; answers how many that were."""
    now = timezone.localtime()
    return sum(_tell_all(pace, last_moment(pace, now)) for pace in (Pace.DAILY, Pace.WEEKLY))


def _tell_all(pace: Pace, moment: datetime) -> int:
    waiting = Follow.objects.untold(pace, moment).values("account")
    people = Account.objects.filter(pk__in=waiting).order_by("pk")
    return sum(_tell(account, pace, moment) for account in people)


@transaction.atomic
def _tell(account: Account, pace: Pace, moment: datetime) -> bool:
    """One letter for one person; the rows are locked first, so that no news is told twice."""
    locked(Follow.objects.untold(pace, moment).filter(account=account))
    follows = Follow.objects.untold(pace, moment).filter(account=account).for_listing()
    groups = [group for follow in follows if (group := news_of(follow, account, moment))]
    follows.order_by().update(told_until=moment)
    if groups:
        params = {"groups": groups, "path": reverse("planning:proposals.following.index")}
        version = f"{pace}-{moment:%Y%m%d%H%M}"
        notify(account, Kind.FOLLOWED_NEWS, about=account, params=params, version=version)
    return bool(groups)


def news_of(follow: Follow, reader: Account, until: datetime) -> dict[str, Any] | None:
    """What happened since it was last told, one line for each proposal; None when nothing has."""
    steps = StatusChange.objects.filter(
        about_type=ContentType.objects.get_for_model(Proposal), at__gt=follow.told_until, at__lte=until
    )
    rows = what_it_finds(follow, reader).filter(pk__in=steps.values("about_id"))
    found = list(rows.select_related(None).order_by("-changed_at", "-pk")[: MOST + 1])
    if not found:
        return None
    latest = {
        step.about_id: step
        for step in steps.filter(about_id__in=[row.pk for row in found]).order_by("at", "pk")
    }
    lines = [
        {
            "code": row.code,
            "title": row.title,
            "status": latest[row.pk].to_words,
            "path": row.get_absolute_url(),
        }
        for row in found[:MOST]
    ]
    return {"name": str(follow), "lines": lines, "has_more": len(found) > MOST, "stop": stop_path(follow)}


def what_it_finds(follow: Follow, reader: Account) -> QuerySet[Proposal]:
    """The proposals a subscription is about, as far as its reader may see them."""
    rows = Proposal.objects.visible_to(reader).filter(submitted_at__isnull=False)
    if follow.proposal_id:
        return rows.filter(pk=follow.proposal_id)
    if follow.region_id:
        return rows.filter(Q(region=follow.region_id) | Q(region__parent=follow.region_id))
    return ProposalFilter(follow.query, rows, reader=reader).qs
