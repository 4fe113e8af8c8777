"""An agency files, and reads what was decided."""

from planning.proposals.models import Status
from tests.factories.planning import ProposalFactory
from tests.letters.scenes.cast import Cast


def happen(cast: Cast) -> None:
    for status in (Status.RETURNED, Status.ACCEPTED, Status.DECLINED):
        ProposalFactory(status=status, decided_by=cast.admin)
