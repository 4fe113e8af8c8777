"""Who hears of a merging, of its undoing and of a split: those who propose, and those who support."""

from collections.abc import Iterable

from planning.proposals.merging.models import Tie
from planning.proposals.models import Proposal
from planning.proposals.policies import proposers_of
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


def tell_merged(tie: Tie) -> None:
    """Both sides know who proposes the other; supporters of the lower one are asked whether they go along."""
    for mine, other in ((tie.lower, tie.upper), (tie.upper, tie.lower)):
        notify_each(proposers_of(mine), Kind.PROPOSAL_MERGED, about=mine, params=_params(tie, other))
    asked = _params(tie, tie.upper) | {"path": tie.upper.get_absolute_url() + "#dukungan"}
    notify_each(_supporters(tie.lower), Kind.SUPPORT_ASKED, about=tie.lower, params=asked)


def tell_apart(tie: Tie, reason: str) -> None:
    """Whoever heard of the merging hears that it is undone."""
    for mine, other in ((tie.lower, tie.upper), (tie.upper, tie.lower)):
        params = _params(tie, other) | {"reason": reason}
        notify_each(proposers_of(mine), Kind.PROPOSAL_APART, about=mine, params=params)
    params = _params(tie, tie.upper) | {"reason": reason}
    notify_each(_supporters(tie.lower), Kind.PROPOSAL_APART, about=tie.lower, params=params)


def tell_split(proposal: Proposal, parts: Iterable[Proposal], reason: str) -> None:
    """Proposers and supporters know the parts by number."""
    lines = [{"code": part.code, "title": part.title, "path": part.get_absolute_url()} for part in parts]
    params = {"reason": reason, "parts": lines}
    people = {person.pk: person for person in [*proposers_of(proposal), *_supporters(proposal)]}
    notify_each(people.values(), Kind.PROPOSAL_SPLIT, about=proposal, params=params)


def _params(tie: Tie, other: Proposal) -> dict:
    return {
        "reason": tie.reason, "other": other.code, "other_title": other.title, "kept": tie.upper.code,
        "other_proposer": other.proposer_words, "other_path": other.get_absolute_url(),
    }  # fmt: skip


def _supporters(proposal: Proposal):
    return Account.objects.filter(pk__in=proposal.supports.values("account"), is_active=True).order_by("pk")
