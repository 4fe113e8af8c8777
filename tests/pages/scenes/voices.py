"""What people say and do around proposals, and what planners do with them."""

from typing import TYPE_CHECKING

from allauth.account.models import EmailAddress

from planning.proposals.comments import actions as comments
from planning.proposals.following import actions as following
from planning.proposals.following.links import stop_path
from planning.proposals.merging import actions as merging
from planning.proposals.statuses import Status
from planning.proposals.support import actions as support
from tests.factories.planning import ProposalFactory
from tests.factories.voices import appealed, filed, merged, resident, said, supported

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    for visitor in ("citizen", "neighbour", "operator", "rival"):
        account = world.visitors[visitor]
        EmailAddress.objects.update_or_create(
            user=account, email=account.email, defaults={"verified": True, "primary": True}
        )


def add_row(world: "World") -> None:
    visitors, operator = world.visitors, world.visitors["operator"]
    proposal = filed(organisation=world.agency, by=operator)
    supported(proposal)
    endorsement = support.endorse(
        proposal, visitors["rival"].organisations[0], statement="Kami mendukung.", by=visitors["rival"]
    )
    comment = said(proposal, by=visitors["citizen"])
    comments.report(comment, reason="Menyebut nomor telepon.", by=resident())
    merged(filed(), proposal, by=visitors["planner"])
    tie = merging.relate(proposal, filed(), reason="Satu jaringan.", by=visitors["planner"])
    declined = ProposalFactory(
        organisation=world.agency, by=operator, status=Status.DECLINED, decided_by=visitors["admin"]
    )
    appeal = appealed(by=operator, decided_by=visitors["admin"], proposal=_declined(world))
    follow = following.follow_proposal(proposal, by=visitors["citizen"])
    world.records |= {
        "voiced": (proposal.code,),
        "voiced-endorsement": (proposal.code, endorsement.pk),
        "voiced-comment": (proposal.code, comment.pk),
        "voiced-tie": (proposal.code, tie.pk),
        "declined": (declined.code,),
        "appealed": (appeal.proposal.code,),
        "village": (proposal.region.code,),
        "follow": (follow.pk,),
        "follow-link": (stop_path(follow).rstrip("/").rpartition("/")[2],),
    }


def _declined(world: "World"):
    return ProposalFactory(
        organisation=world.agency,
        by=world.visitors["operator"],
        status=Status.DECLINED,
        decided_by=world.visitors["admin"],
    )
