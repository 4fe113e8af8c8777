"""How a filed proposal gives way: it merges, goes to another agency, or waits for a later year."""

from django.utils.translation import gettext as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotPossibleNow
from planning.overlap.models import Entry
from planning.overlap.rulings.actions import told_to_owner
from planning.overlap.rulings.following import Done, Wish, enlist, other_side
from planning.overlap.rulings.models import Consequence, Ruling
from planning.proposals import actions
from planning.proposals.examiners import examine
from planning.proposals.merging.actions import merge
from planning.proposals.merging.lifecycle import MERGING
from planning.proposals.models import Proposal
from planning.proposals.path.models import Outcome
from planning.proposals.path.sources import Stage
from planning.proposals.path.visits import close_visit, open_visit, responsible_for
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind


@enlist(Consequence.MERGE, Entry.Source.PROPOSAL)
def merge_into(ruling: Ruling, wish: Wish, by: Account) -> Done:
    """It goes on as a part of the other proposal; where the other is none, its agency has it back."""
    lower, other = _proposal_of(ruling.yielding), other_side(ruling)
    if other.source != Entry.Source.PROPOSAL:
        actions.send_back(lower, by=by, reason=told_to_owner(ruling))
        words = _("%(code)s dikembalikan untuk disatukan dengan %(other)s")
    else:
        merge(lower, _proposal_of(other), reason=ruling.reason, by=by)
        words = _("%(code)s digabungkan ke %(other)s")
    return Done(words % {"code": lower.code, "other": other.code}, other.address)


@enlist(Consequence.REASSIGN, Entry.Source.PROPOSAL)
def reassign(ruling: Ruling, wish: Wish, by: Account) -> Done:
    """It is addressed to the other agency, and stands at the same stage before whoever answers for it."""
    proposal, reason = _proposal_of(ruling.yielding), told_to_owner(ruling)
    if wish.agency is None or wish.agency == proposal.agency:
        raise NotPossibleNow
    close_visit(proposal, Outcome.REDIRECT, by=by, words=reason, redirected_to=wish.agency)
    proposal.agency = wish.agency
    holder = responsible_for(proposal, Stage(proposal.stage))
    also = {"agency": wish.agency, "holder": holder}
    MERGING.advance(proposal, "reassign", by=by, reason=reason, also=also)
    open_visit(proposal)
    examine(proposal)
    actions.tell_the_proposer(proposal, Kind.PROPOSAL_REDIRECTED, reason)
    words = _("%(code)s dialihkan kepada %(agency)s")
    return Done(
        words % {"code": proposal.code, "agency": wish.agency.short_name}, proposal.get_absolute_url()
    )


@enlist(Consequence.RESCHEDULE, Entry.Source.PROPOSAL)
def reschedule(ruling: Ruling, wish: Wish, by: Account) -> Done:
    """It is a proposal for the later year; everything else it says, and where it stands, stays."""
    proposal = _proposal_of(ruling.yielding)
    also = {"plan_year": wish.year}
    MERGING.advance(proposal, "reschedule", by=by, reason=told_to_owner(ruling), also=also)
    examine(proposal)
    words = _("%(code)s dijadwalkan ulang untuk %(year)s")
    return Done(words % {"code": proposal.code, "year": wish.year}, proposal.get_absolute_url())


def _proposal_of(entry: Entry | None) -> Proposal:
    """The proposal behind an entry, as it is stored, locked until the transaction ends."""
    found = locked(Proposal.objects.filter(pk=entry.source_id if entry else None))
    if not found:
        raise NotPossibleNow
    return Proposal.objects.get(pk=found[0].pk)
