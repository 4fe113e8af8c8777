"""What can be done with obligations: write one down, note that it was met, waive it, open it again."""

from datetime import date

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow, Refusal
from planning.cooperation.files.actions import told_by_content
from planning.cooperation.locking import lock_to_work
from planning.cooperation.models import Cooperation
from planning.cooperation.obligations.lifecycle import OBLIGATION
from planning.cooperation.obligations.models import Obligation
from planning.cooperation.parties.models import Party
from stakeholders.accounts.models import Account


class ProofMissing(Refusal):
    message = _("Tuliskan buktinya.")
    http_status = 422


@transaction.atomic
def owe(cooperation: Cooperation, *, party: Party, text: str, due: date, by: Account) -> Obligation:
    """The party owes this by that day."""
    lock_to_work(cooperation, by)
    if party.cooperation_id != cooperation.pk:
        raise NotPossibleNow
    obligation = Obligation.objects.create(cooperation=cooperation, party=party, text=text.strip(), due=due)
    OBLIGATION.begin(obligation, by=by)
    return obligation


@transaction.atomic
def fulfil(obligation: Obligation, *, proof: str, by: Account, evidence: File | None = None) -> None:
    """It was met today, and this shows it."""
    if not proof.strip():
        raise ProofMissing
    also = {"proof": proof.strip(), "done_on": timezone.localdate()}
    if evidence is not None:
        kind, _digest = told_by_content(evidence)
        obligation.evidence_kind = kind
        also |= {"evidence_kind": kind, "evidence": evidence}
    OBLIGATION.advance(obligation, "fulfil", by=by, reason=proof, also=also)


def waive(obligation: Obligation, *, by: Account, reason: str) -> None:
    """It need not be met."""
    OBLIGATION.advance(obligation, "waive", by=by, reason=reason)


def reopen(obligation: Obligation, *, by: Account, reason: str) -> None:
    """It is owed again; the earlier proof stays in its trail."""
    OBLIGATION.advance(obligation, "reopen", by=by, reason=reason, also={"proof": "", "done_on": None})
