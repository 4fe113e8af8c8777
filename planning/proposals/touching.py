"""Which lines of plans that hold are touched by proposals, or by codes somebody names."""

from collections.abc import Iterable

from django.db.models import Q

from planning.plans.lines import Line
from planning.plans.models import Plan
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account


def lines_touched(
    proposals: Iterable[Proposal], codes: Iterable[str], *, reader: Account, since_year: int
) -> list[Line]:
    """The lines, in plans that hold in `since_year` or later and `reader` may see, in which a proposal was
    taken up, or on whose sub-activity it or one of `codes` stands; the newest plans first.

    A proposal touches lines of the agency it is addressed to, a code on its own those of every agency.
    """
    touched = Q(code__in=sorted(code for code in codes if code))
    for proposal in proposals:
        touched |= Q(pk=proposal.line_id)
        if proposal.sub_activity is not None:
            written = {proposal.code_in_agency, proposal.sub_activity.code}
            touched |= Q(organisation=proposal.agency_id or proposal.organisation_id, code__in=written)
    plans = Plan.objects.visible_to(reader).in_force().filter(last_year__gte=since_year)
    return list(Line.objects.filter(touched, plan__in=plans).for_listing())
