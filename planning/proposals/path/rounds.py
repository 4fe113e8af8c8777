"""What follows from time at a stage: who verifies is reminded, and the heads are told when it is late."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from perkasa.core.words import long_date
from planning.proposals.path.models import Visit
from planning.proposals.path.policies import permission_at
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


def remind_next() -> bool:
    """One verification is called to mind, or told to the heads; False when nothing is to be said today."""
    today = timezone.localdate()
    late = Visit.objects.to_escalate(today)
    return _tell_next(late, "escalated_at") or _tell_next(Visit.objects.to_remind_of(today), "reminded_at")


@transaction.atomic
def _tell_next(waiting: QuerySet[Visit], mark: str) -> bool:
    rows = waiting.select_related("proposal", "assignee", "responsible").order_by("pk")
    visit = rows.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if visit is None:
        return False
    is_late = mark == "escalated_at"
    kind = Kind.PROPOSAL_VERIFICATION_LATE if is_late else Kind.PROPOSAL_VERIFICATION_DUE
    people = heads_of(visit) if is_late else verifiers_of(visit)
    params = {
        "stage": visit.get_stage_display(), "due": long_date(visit.due), "body": visit.responsible.name,
    }  # fmt: skip
    notify_each(people, kind, about=visit.proposal, params=params, version=str(visit.pk))
    setattr(visit, mark, timezone.now())
    visit.save(update_fields=[mark])
    return True


def verifiers_of(visit: Visit) -> Iterable[Account]:
    """Who has it; without anybody all who may verify at its body."""
    if visit.assignee:
        return [visit.assignee]
    return Account.objects.who_may(permission_at(visit.stage), organisation=visit.responsible)


def heads_of(visit: Visit) -> Iterable[Account]:
    """The heads of the body that has it, and the planning agency's moderators."""
    heads = Account.objects.with_role(Role.AGENCY_HEAD, Role.HEAD, organisation=visit.responsible)
    return (heads | Account.objects.with_role(Role.ADMIN)).distinct()
