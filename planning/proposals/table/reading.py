"""A table that was typed, as its page shows it."""

from dataclasses import dataclass

from planning.proposals.files.required import missing_of
from planning.proposals.models import Proposal
from planning.proposals.table.models import Batch


@dataclass(frozen=True)
class BatchRow:
    """One proposal, and in words what it still lacks."""

    proposal: Proposal
    missing: list[str]

    @property
    def is_open(self) -> bool:
        """Whether it still waits to be filed."""
        return self.proposal.is_open


def rows_of(batch: Batch) -> list[BatchRow]:
    """The proposals of the table in the order in which they were typed."""
    proposals = batch.proposals.select_related("region__parent", "agency").prefetch_related("files")
    return [
        BatchRow(proposal, missing_of(proposal) if proposal.is_open else [])
        for proposal in proposals.order_by("pk")
    ]
