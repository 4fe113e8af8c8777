"""Proposals of the agency in every state."""

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from planning.proposals.path.actions import Decision
from planning.proposals.path.holding import hold
from planning.proposals.path.models import Outcome
from planning.proposals.statuses import Status as ProposalStatus
from tests.factories.planning import ProposalFactory

if TYPE_CHECKING:
    from tests.pages.world import World

APPROVED = Decision(Outcome.APPROVE)
TO_COME = datetime(2036, 1, 1, 9, tzinfo=ZoneInfo("Asia/Jakarta"))


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
            hold(visit, APPROVED, until=TO_COME, by=world.visitors["planner"])
            world.records["visit"] = (visit.pk,)
        world.records |= {
            status.value: (proposal.code,),
            f"{status.value}-step": (proposal.code, "alasan"),
            f"{status.value}-talk": (proposal.code, "KSL-222222"),
        }
