"""The seam to the rooms above: they say what became of a proposal elsewhere, when its page is read."""

from collections.abc import Callable

from planning.plans.linked import Link
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account

Teller = Callable[[Proposal, Account | None], list[Link]]
_tellers: list[Teller] = []


def enlist(teller: Teller) -> Teller:
    """From now on `teller` is asked about every proposal that somebody reads."""
    _tellers.append(teller)
    return teller


def told_of(proposal: Proposal, reader: Account | None) -> list[Link]:
    """What everybody enlisted says of `proposal`, as far as `reader` may know it."""
    return [said for teller in _tellers for said in teller(proposal, reader)]
