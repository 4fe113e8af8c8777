"""What people say about what the checks found: confirmed, or exempted with a reason."""

from django.db import transaction
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.alignment.decisions import Judged
from planning.alignment.lifecycle import CHECKED
from stakeholders.accounts.models import Account

BY_PERSON = ["decision", "reason", "decided_by", "decided_at"]


def confirm(found: Judged, *, by: Account, reason: str = "") -> None:
    """The finding is confirmed until either side changes."""
    _decide(found, "confirm", by, reason)


def exempt(found: Judged, *, by: Account, reason: str) -> None:
    """The finding is accepted as it is, for this reason, until either side changes."""
    _decide(found, "exempt", by, reason)


@transaction.atomic
def _decide(found: Judged, name: str, by: Account, reason: str) -> None:
    step = CHECKED.transitions[name]
    [row] = locked(type(found)._default_manager.filter(pk=found.pk))
    if not step.policy.test(by, row):
        raise NotAllowed
    if row.status not in step.sources:
        raise NotPossibleNow
    if step.needs_reason and not reason.strip():
        raise ReasonMissing
    before = row.status
    row.decision, row.reason = step.target, reason.strip()
    row.decided_by, row.decided_at = by, timezone.now()
    row.save(update_fields=BY_PERSON)
    StatusChange.write(row, name, before, row.decision, by=by, reason=reason.strip())
