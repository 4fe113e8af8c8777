"""An agency files, and reads what was decided."""

from planning.proposals.statuses import DECIDED, Status
from tests.factories.planning import ProposalFactory
from tests.letters.scenes.cast import Cast


def happen(cast: Cast) -> None:
    for status in sorted(DECIDED | {Status.RETURNED}):
        ProposalFactory(status=status, decided_by=cast.admin)
