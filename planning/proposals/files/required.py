"""Which papers a proposal cannot be filed without: those of its source, and a photo for physical works."""

from planning.proposals.files.models import handed_in
from planning.proposals.models import Proposal
from planning.proposals.path.sources import PHOTO_FOR_WORKS, RULES, Paper


def compulsory(proposal: Proposal) -> list[Paper]:
    """The papers that have to be handed in, in the order in which they are asked for."""
    asked = list(RULES[proposal.source].papers)
    if PHOTO_FOR_WORKS and proposal.is_physical and Paper.PHOTO not in asked:
        asked.append(Paper.PHOTO)
    return asked


def missing_papers(proposal: Proposal) -> list[Paper]:
    """Those of them that are not there yet."""
    asked = compulsory(proposal)
    there = handed_in(proposal) if asked else {}
    return [paper for paper in asked if not there.get(paper)]


def missing_of(proposal: Proposal) -> list[str]:
    """Everything it still needs before it can be filed, in words."""
    return [*proposal.missing, *(str(paper.label).lower() for paper in missing_papers(proposal))]
