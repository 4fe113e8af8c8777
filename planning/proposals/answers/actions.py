"""What can be done: answer back once, grant that or not."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.deadlines import workday_after
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.proposals.answers.letters import appeal_until
from planning.proposals.answers.lifecycle import APPEAL, REOPENING
from planning.proposals.answers.models import Appeal
from planning.proposals.answers.policies import may_appeal, may_judge
from planning.proposals.examiners import examine
from planning.proposals.models import Proposal
from planning.proposals.path.visits import open_visit, stage_to_enter
from planning.proposals.policies import proposers_of
from planning.proposals.statuses import REFUSED
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind

NO_DECISION = {"decided_by": None, "decided_at": None, "decision_words": "", "reason_code": ""}


class AppealedAlready(Refusal):
    message = _("Tanggapan balik hanya dapat diajukan satu kali.")


class AppealTooLate(Refusal):
    message = _("Masa tanggapan balik sudah lewat. Anda dapat mengajukan usulan baru.")


class WordsMissing(Refusal):
    message = _("Tuliskan apa yang perlu diperhatikan kembali.")
    http_status = 422


@transaction.atomic
def appeal(proposal: Proposal, *, words: str, by: Account) -> Appeal:
    """The answer is looked at once more, by somebody other than who gave it; those who may are told."""
    locked(Proposal.objects.filter(pk=proposal.pk))
    proposal.refresh_from_db()
    if not may_appeal.test(by, proposal):
        raise NotAllowed
    if proposal.status not in REFUSED:
        raise NotPossibleNow
    if timezone.localdate() > appeal_until(proposal):
        raise AppealTooLate
    if not words.strip():
        raise WordsMissing
    due = workday_after(timezone.localdate(), settings.PROPOSAL_APPEAL_ANSWER_WORKDAYS)
    with guarded({"planning_appeal_proposal_id_key": AppealedAlready}):
        filed = Appeal.objects.create(
            proposal=proposal, words=words.strip(), by=by, due_on=due, against=proposal.decided_by,
            against_code=proposal.reason_code, against_words=proposal.decision_words,
        )  # fmt: skip
    _tell_judges(filed)
    return filed


def _tell_judges(filed: Appeal) -> None:
    judges = [
        person
        for person in Account.objects.who_may(Permission.APPEALS_JUDGE)
        if may_judge.test(person, filed)
    ]
    params = {"due": filed.due_words, "path": filed.get_absolute_url()}
    notify_each(judges, Kind.APPEAL_AWAITS, about=filed.proposal, version=f"appeal-{filed.pk}", params=params)


@transaction.atomic
def grant(filed: Appeal, *, reason: str, by: Account) -> None:
    """The proposal stands again at the stage that refused it; its proposer has read why."""
    _answer(filed, "grant", reason=reason, by=by)
    stage, holder = stage_to_enter(filed.proposal)
    also = NO_DECISION | {"stage": stage, "holder": holder}
    REOPENING.advance(filed.proposal, "reopen", by=None, reason=reason, also=also)
    open_visit(filed.proposal)
    examine(filed.proposal)
    _tell_proposers(filed)


@transaction.atomic
def reject(filed: Appeal, *, reason: str, by: Account) -> None:
    """The answer stands for good; its proposer has read why."""
    _answer(filed, "reject", reason=reason, by=by)
    _tell_proposers(filed)


def _answer(filed: Appeal, step: str, *, reason: str, by: Account) -> None:
    also = {"answered_by": by, "answered_at": timezone.now(), "answer": reason.strip()}
    APPEAL.advance(filed, step, by=by, reason=reason, also=also)


def _tell_proposers(filed: Appeal) -> None:
    params = {"outcome": str(filed.get_status_display()), "answer": filed.answer}
    notify_each(
        proposers_of(filed.proposal), Kind.APPEAL_ANSWERED, about=filed.proposal,
        version=f"appeal-{filed.pk}", params=params,
    )  # fmt: skip
