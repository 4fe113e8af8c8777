"""The seam to the rooms above: they look at a proposal whenever what it says changes or is filed.

Alignment stands above proposals and may not be imported here; it enlists its examination once, when Django
starts (`planning/apps.py`), and every verb of `actions` that changes or files a proposal calls `examine` in
its own transaction.
"""

from collections.abc import Callable

from planning.proposals.models import Proposal

Examination = Callable[[Proposal], None]
_examinations: list[Examination] = []


def enlist(examination: Examination) -> Examination:
    """From now on `examination` is called with every proposal that was begun, changed or filed."""
    _examinations.append(examination)
    return examination


def examine(proposal: Proposal) -> None:
    """Every enlisted examination has looked at the proposal as it stands now."""
    for examination in _examinations:
        examination(proposal)
