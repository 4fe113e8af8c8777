"""The official answer as everybody may read it: the outcome, why, and where in the plan it went."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.lifecycle import Transition
from perkasa.core.words import long_date
from planning.proposals.answers.letters import amount_of, appeal_until
from planning.proposals.answers.lifecycle import APPEAL
from planning.proposals.answers.models import Appeal
from planning.proposals.answers.policies import is_a_party, may_appeal
from planning.proposals.models import Proposal
from planning.proposals.statuses import DECIDED, REFUSED
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission


@dataclass(frozen=True)
class Answer:
    """What was answered, the appeal against it, and what the reader may still do."""

    items: list[dict[str, Any]]
    appeal: Appeal | None
    reads_appeal: bool
    appeal_until: date | None
    steps: list[Transition]


def answer_of(proposal: Proposal, reader: Account) -> Answer:
    """The answer and its appeal; the words of an appeal only for those it concerns."""
    found = Appeal.objects.filter(proposal=proposal).select_related("proposal").first()
    if found:
        found.proposal = proposal
    reads = bool(found) and reader.is_authenticated and (
        is_a_party.test(reader, found) or reader.may(Permission.PROPOSALS_READ_ALL)
    )  # fmt: skip
    may = found is None and proposal.status in REFUSED and may_appeal.test(reader, proposal)
    until = appeal_until(proposal) if may else None
    return Answer(
        items=answer_items(proposal),
        appeal=found,
        reads_appeal=reads,
        appeal_until=until if until and timezone.localdate() <= until else None,
        steps=APPEAL.available(found, reader) if found else [],
    )


def answer_items(proposal: Proposal) -> list[dict[str, Any]]:
    """Outcome, day, reason and plan line as questions and answers; nothing while there is no answer."""
    if proposal.status not in DECIDED:
        return []
    items = [
        {"label": _("Jawaban"), "value": proposal.get_status_display()},
        {"label": _("Dijawab"), "value": long_date(timezone.localdate(proposal.decided_at))},
    ]
    if proposal.reason_code:
        items.append({"label": _("Alasan"), "value": proposal.get_reason_code_display()})
    if proposal.decision_words:
        items.append({"label": _("Penjelasan"), "value": proposal.decision_words})
    return items + _line_items(proposal)


def _line_items(proposal: Proposal) -> list[dict[str, Any]]:
    line = proposal.line
    if line is None:
        return []
    plan_url = reverse("planning:plans.detail", args=[line.plan.code])
    return [
        {"label": _("Masuk dalam"), "value": line.plan.title, "url": plan_url},
        {"label": _("Baris rencana"), "value": f"{line.code} {line.name}"},
        {"label": _("Tahun"), "value": str(proposal.plan_year)},
        {"label": _("Pagu baris itu"), "value": amount_of(proposal)},
    ]
