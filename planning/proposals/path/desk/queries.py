"""The desk of those who verify: which visits are theirs, and what comes before and after one."""

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from planning.proposals.path.models import Conflict, Visit, VisitQuerySet
from planning.proposals.path.policies import permission_at
from planning.proposals.path.sources import Stage
from planning.proposals.path.talking import Rating
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import ROLES


def may_use_the_desk(account: Account) -> bool:
    """Whether a position of today lets this person verify at any stage."""
    return any(account.may(permission_at(stage)) for stage in Stage)


def at_my_stages(account: Account) -> VisitQuerySet:
    """The visits of the stages at which this person may answer, but none of what they are too close to."""
    mine = Q(pk__in=[])
    for held in account.current_assignments if account.is_active else []:
        stages = [stage for stage in Stage if permission_at(stage) in ROLES[held.position.role]]
        mine |= Q(responsible=held.position.organisation_id, stage__in=stages)
    own = Q(proposal__filed_by=account) | Q(proposal__proposer=account)
    of_my_body = Q(proposal__organisation__in=account.organisations) & ~Q(stage=Stage.COUNCIL)
    declared = Conflict.objects.filter(proposal=OuterRef("proposal"), account=account)
    return Visit.objects.filter(mine).exclude(own | of_my_body).exclude(Exists(declared))


def waiting_for(account: Account) -> VisitQuerySet:
    """What this person is to answer: what was given to them, and what nobody has yet."""
    return at_my_stages(account).open().filter(Q(assignee=account) | Q(assignee=None))


def late_for(account: Account) -> VisitQuerySet:
    """What of it is late."""
    return waiting_for(account).late(timezone.localdate())


def asked_of(account: Account) -> QuerySet[Rating]:
    """The scores still owed by `account` at the visit of the question around."""
    return Rating.objects.filter(visit=OuterRef("pk"), verifier=account, given_at=None)


def neighbours(rows: VisitQuerySet, visit: Visit) -> tuple[int | None, int | None]:
    """The keys of the visits before and after this one, in the order of the list."""
    order = rows.order_by("due", "pk")
    before = order.filter(Q(due__lt=visit.due) | Q(due=visit.due, pk__lt=visit.pk)).last()
    after = order.filter(Q(due__gt=visit.due) | Q(due=visit.due, pk__gt=visit.pk)).first()
    return (before.pk if before else None, after.pk if after else None)
