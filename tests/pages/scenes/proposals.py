"""Proposals of the agency in every state."""

from typing import TYPE_CHECKING

from planning.proposals.statuses import Status as ProposalStatus
from tests.factories.planning import ProposalFactory

if TYPE_CHECKING:
    from tests.pages.world import World


def add_row(world: "World") -> None:
    for status in (
        ProposalStatus.DRAFT,
        ProposalStatus.SUBMITTED,
        ProposalStatus.RETURNED,
        ProposalStatus.ACCEPTED,
    ):
        proposal = ProposalFactory(
            organisation=world.agency,
            by=world.visitors["operator"],
            status=status,
            decided_by=world.visitors["admin"],
        )
        if visit := proposal.visits.open().first():
            world.records["visit"] = (visit.pk,)
        world.records |= {
            status.value: (proposal.code,),
            f"{status.value}-step": (proposal.code, "alasan"),
            f"{status.value}-talk": (proposal.code, "KSL-222222"),
        }
