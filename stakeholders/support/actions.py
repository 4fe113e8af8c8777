"""What can be done with visits: begin one, end it."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from perkasa.core.refusals import NotAllowed, ReasonMissing
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind
from stakeholders.support.models import SupportVisit
from stakeholders.support.policies import may_visit


@transaction.atomic
def begin(account: Account, *, reason: str, by: Account) -> SupportVisit:
    """`by` may read what `account` reads for `SUPPORT_VISIT_MINUTES`, and the person is told so and why."""
    if not may_visit.test(by, account):
        raise NotAllowed
    if not reason.strip():
        raise ReasonMissing
    now = timezone.now()
    visit = SupportVisit.objects.create(
        by=by, account=account, reason=reason.strip(), began_at=now,
        until=now + timedelta(minutes=settings.SUPPORT_VISIT_MINUTES),
    )  # fmt: skip
    notify(
        account,
        Kind.SUPPORT_VISIT,
        about=visit,
        params={"by": str(by), "reason": visit.reason, "minutes": settings.SUPPORT_VISIT_MINUTES},
    )
    return visit


def end(visit: SupportVisit) -> None:
    """The visit is over; a second end changes nothing."""
    SupportVisit.objects.filter(pk=visit.pk, ended_at__isnull=True).update(ended_at=timezone.now())
