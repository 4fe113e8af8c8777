"""Whether the public reads the name of a citizen beside their proposal: only so long as they consent."""

from django.db import transaction

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.privacy.actions import agree, withdraw
from stakeholders.privacy.consents import Purpose


def may_be_named(account: Account, proposal: Proposal) -> bool:
    """Whether this is the citizen whose idea it is; bodies are named in any case."""
    return proposal.organisation_id is None and proposal.proposer_id == account.pk


@transaction.atomic
def show_name(proposal: Proposal, *, by: Account) -> None:
    """Everybody reads who proposes it; the consent is on record with the version of its text (UU 27/2022)."""
    _write(proposal, is_shown=True, by=by)
    agree(by, Purpose.NAME, given_for=proposal.code)


@transaction.atomic
def hide_name(proposal: Proposal, *, by: Account) -> None:
    """Nobody reads the name any more; that consent was withdrawn is on record."""
    _write(proposal, is_shown=False, by=by)
    withdraw(by, Purpose.NAME, given_for=proposal.code)


def _write(proposal: Proposal, *, is_shown: bool, by: Account) -> None:
    if not may_be_named(by, proposal):
        raise NotAllowed
    locked(Proposal.objects.filter(pk=proposal.pk))
    proposal.shows_name = is_shown
    proposal.save(update_fields=["shows_name"])
