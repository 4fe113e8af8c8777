"""What a draft still lacks before it can be filed, and where it is filled in."""

from dataclasses import dataclass
from typing import Any

from planning.proposals.files.required import compulsory, missing_papers
from planning.proposals.models import PARTS, Proposal
from planning.proposals.steps import STEPS, steps_of

WHERE_PAPERS_ARE = "berkas"


@dataclass(frozen=True)
class Part:
    """Something a proposal of this source must have, whether it is there, and where it is asked."""

    words: Any
    is_there: bool
    url: str


@dataclass(frozen=True)
class Completeness:
    """The parts, and how far it has come."""

    parts: list[Part]

    @property
    def missing(self) -> list[Part]:
        """What is still to be done."""
        return [part for part in self.parts if not part.is_there]

    @property
    def there(self) -> int:
        """How many parts are done."""
        return len(self.parts) - len(self.missing)

    @property
    def share(self) -> float:
        """How much is done, 0 to 100."""
        return 100 * self.there / len(self.parts)


def completeness_of(proposal: Proposal) -> Completeness:
    """Every compulsory field and paper of its source."""
    fields = [
        Part(PARTS[name], proposal.has(name), _url(proposal, _step_of(proposal, name)))
        for name in proposal.compulsory_fields
    ]
    lacking = missing_papers(proposal)
    papers = [
        Part(paper.label, paper not in lacking, _url(proposal, WHERE_PAPERS_ARE))
        for paper in compulsory(proposal)
    ]
    return Completeness([*fields, *papers])


def _step_of(proposal: Proposal, field: str) -> str:
    asked = [step.name for step in steps_of(proposal) if field in step.form.base_fields]
    return asked[0] if asked else next(name for name, step in STEPS.items() if field in step.form.base_fields)


def _url(proposal: Proposal, step: str) -> str:
    return STEPS[step].url(proposal) + "?ubah=1"
