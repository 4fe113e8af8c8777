"""Private notes of those who verify, and the people they mention."""

import re

from django.db import transaction

from perkasa.core.refusals import NotAllowed
from planning.proposals.models import Proposal
from planning.proposals.path.models import Visit
from planning.proposals.path.policies import permission_at, verifies
from planning.proposals.path.talking import Note
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind

MENTION = re.compile(r"@([\w.+-]+@[\w-]+\.[\w.-]*\w)")


@transaction.atomic
def write_note(proposal: Proposal, text: str, *, by: Account) -> Note:
    """The note stands beside the proposal; whom it mentions and may read it is told."""
    if not verifies.test(by, proposal):
        raise NotAllowed
    note = Note.objects.create(proposal=proposal, author=by, text=text.strip())
    people = [person for person in _mentioned(text) if may_read_notes(person, proposal)]
    note.mentioned.set(people)
    params = {"author": str(by)}
    notify_each(people, Kind.PROPOSAL_MENTIONED, about=proposal, params=params, version=f"note{note.pk}")
    return note


def may_read_notes(account: Account, proposal: Proposal) -> bool:
    """Those who verify it now or did at an earlier stage, and readers of all; never its proposer."""
    if account.pk in (proposal.filed_by_id, proposal.proposer_id):
        return False
    if account.may(Permission.PROPOSALS_READ_ALL):
        return proposal.organisation_id not in {body.pk for body in account.organisations}
    visits = Visit.objects.filter(proposal=proposal, responsible__in=account.organisations)
    return any(account.may(permission_at(visit.stage)) for visit in visits)


def _mentioned(text: str):
    addresses = {address.lower() for address in MENTION.findall(text)}
    return Account.objects.filter(is_active=True, email__in=addresses).order_by("pk")
