"""What can be done with two proposals: merge, take apart again, relate, unrelate."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.proposals.comparing import compare_no_longer
from planning.proposals.examiners import examine
from planning.proposals.merging.letters import tell_apart, tell_merged
from planning.proposals.merging.lifecycle import BACK_TO, MERGING
from planning.proposals.merging.models import Bond, Tie
from planning.proposals.merging.policies import may_merge
from planning.proposals.models import Proposal
from planning.proposals.path.models import Outcome
from planning.proposals.path.visits import close_visit, open_visit
from planning.proposals.statuses import IN_VERIFICATION, Status
from stakeholders.accounts.models import Account


class NotMergeable(Refusal):
    message = gettext_lazy(
        "Hanya dua usulan yang masih diverifikasi, untuk tahun yang sama, yang dapat digabungkan."
    )


class TiedAlready(Refusal):
    message = gettext_lazy("Kedua usulan ini sudah terhubung.")


class UndoIsOver(Refusal):
    message = gettext_lazy("Masa pembatalan penggabungan sudah lewat, atau gabungannya sudah dijawab.")


@transaction.atomic
def merge(lower: Proposal, upper: Proposal, *, reason: str, by: Account) -> Tie:
    """`lower` goes on as a part of `upper`: it stays readable with its supporters, content and amount.

    Both proposers are told and named to each other; whoever supported `lower` is asked, and no support moves.
    """
    _bring_up_to_date(lower, upper)
    is_possible = {lower.status, upper.status} <= IN_VERIFICATION and lower.plan_year == upper.plan_year
    if not is_possible or lower.pk == upper.pk:
        raise NotMergeable
    before = lower.status
    MERGING.advance(lower, "merge", by=by, reason=_named(reason, upper))
    MERGING.advance(upper, "absorb", by=by, reason=_named(reason, lower))
    tie = _tie(Bond.MERGED, upper, lower, reason=reason, by=by, before=before)
    close_visit(lower, Outcome.WITHDRAWN, by=by, words=reason)
    compare_no_longer(lower)
    tell_merged(tie)
    return tie


@transaction.atomic
def undo(tie: Tie, *, reason: str, by: Account) -> None:
    """The two stand by themselves again, as before; only within PROPOSAL_UNDO_DAYS and before an answer."""
    lower, upper = tie.lower, tie.upper
    _bring_up_to_date(lower, upper)
    if not (may_merge.test(by, lower) and may_merge.test(by, upper)):
        raise NotAllowed
    [tie] = locked(Tie.objects.filter(pk=tie.pk))
    if tie.undone_at is not None or tie.kind != Bond.MERGED:
        raise NotPossibleNow
    if timezone.now() > undo_until(tie) or upper.status not in IN_VERIFICATION:
        raise UndoIsOver
    MERGING.advance(lower, BACK_TO[Status(tie.before)], by=by, reason=_named(reason, upper))
    MERGING.advance(upper, "release", by=by, reason=_named(reason, lower))
    tie.supports.all().delete()
    _end(tie, by=by)
    if lower.status == Status.SUBMITTED:
        open_visit(lower)
    examine(lower)
    tell_apart(tie, reason)


@transaction.atomic
def relate(upper: Proposal, lower: Proposal, *, reason: str, by: Account) -> Tie:
    """The two lead to each other on both pages; nothing else changes."""
    if upper.pk == lower.pk:
        raise NotMergeable
    _bring_up_to_date(lower, upper)
    MERGING.advance(upper, "relate", by=by, reason=_named(reason, lower))
    MERGING.advance(lower, "relate", by=by, reason=_named(reason, upper))
    return _tie(Bond.RELATED, upper, lower, reason=reason, by=by)


@transaction.atomic
def unrelate(tie: Tie, *, by: Account) -> None:
    """They no longer lead to each other; that they did stays on record."""
    if not (may_merge.test(by, tie.lower) and may_merge.test(by, tie.upper)):
        raise NotAllowed
    [tie] = locked(Tie.objects.filter(pk=tie.pk))
    if tie.undone_at is not None or tie.kind != Bond.RELATED:
        raise NotPossibleNow
    _end(tie, by=by)


def undo_until(tie: Tie):
    """Until when a merging can be undone."""
    return tie.at + timedelta(days=settings.PROPOSAL_UNDO_DAYS)


def _bring_up_to_date(*proposals: Proposal) -> None:
    """They hold what is stored, locked in the order of their keys until the transaction ends."""
    locked(Proposal.objects.filter(pk__in=[proposal.pk for proposal in proposals]))
    for proposal in proposals:
        proposal.refresh_from_db()


def _named(reason: str, other: Proposal) -> str:
    """The reason with the other one's number, for the trail; nothing stays nothing and is refused."""
    return (
        _("%(reason)s (%(code)s)") % {"reason": reason.strip(), "code": other.code} if reason.strip() else ""
    )


def _tie(kind: Bond, upper: Proposal, lower: Proposal, *, reason: str, by: Account, before: str = "") -> Tie:
    with guarded({"tie_once_a_pair": TiedAlready, "tie_merged_into_one": TiedAlready}):
        return Tie.objects.create(
            kind=kind, upper=upper, lower=lower, before=before, reason=reason.strip(), by=by
        )


def _end(tie: Tie, *, by: Account) -> None:
    tie.undone_at, tie.undone_by = timezone.now(), by
    tie.save(update_fields=["undone_at", "undone_by"])
