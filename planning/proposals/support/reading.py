"""How strongly a proposal is backed, as its page tells it."""

from dataclasses import dataclass

from django.db.models import Count, Q

from planning.proposals.merging.models import Tie
from planning.proposals.models import Proposal
from planning.proposals.support.models import Endorsement, Support
from planning.proposals.support.policies import is_under_way, may_be_asked, may_endorse
from stakeholders.accounts.models import Account


@dataclass(frozen=True)
class Backing:
    """Supporters of the proposal itself, and those of what was merged into it who were not counted yet."""

    number: int
    of_merged: int
    is_mine: bool
    was_merged: bool
    is_open: bool
    may_support: bool
    may_endorse: bool
    endorsements: list[Endorsement]
    own: list[int]


def backing_of(proposal: Proposal, reader: Account) -> Backing:
    """Counted by people: who supports two proposals that became one is one supporter."""
    below = Tie.objects.merged_into(proposal).values("lower")
    here, mine = Q(proposal=proposal), Q(account_id=reader.pk)
    counted = Support.objects.filter(here | Q(proposal__in=below)).aggregate(
        number=Count("pk", filter=here),
        everyone=Count("account", distinct=True),
        is_mine=Count("pk", filter=here & mine),
        was_merged=Count("pk", filter=mine),
    )
    represented = reader.representing if reader.is_authenticated else []
    return Backing(
        number=counted["number"],
        of_merged=counted["everyone"] - counted["number"],
        is_mine=bool(counted["is_mine"]),
        was_merged=bool(counted["was_merged"]),
        is_open=is_under_way.test(reader, proposal),
        may_support=may_be_asked.test(reader, proposal),
        may_endorse=may_endorse.test(reader, proposal),
        endorsements=list(Endorsement.objects.standing().filter(proposal=proposal)),
        own=[organisation.pk for organisation in represented],
    )
