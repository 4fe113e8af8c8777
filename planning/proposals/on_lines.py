"""Which proposals stand on a line of a plan, for its page."""

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from planning.nomenclature import codes
from planning.plans.lines import Line
from planning.plans.linked import SHOWN, Link, Links, enlist
from planning.proposals.models import Proposal, Status
from stakeholders.accounts.models import Account


def proposals_on(line: Line, reader: Account | None) -> QuerySet[Proposal]:
    """Those taken up by it, and those addressed to its agency for its sub-activity in the plan's years."""
    stands = Q(line=line)
    if line.organisation_id:
        years = (line.plan.first_year, line.plan.last_year)
        code = codes.as_listed(line.code)
        stands |= Q(agency=line.organisation_id, sub_activity__code=code, plan_year__range=years)
    return Proposal.objects.visible_to(reader).filter(stands)


@enlist
def proposals_on_line(line: Line, reader: Account | None) -> Links:
    """Its proposals, as far as the reader may see them, the latest first."""
    links = [
        Link(
            proposal.title, proposal.get_absolute_url(), proposal.get_status_display(),
            proposal.STATUS_TONES[Status(proposal.status)], proposal.code,
        )
        for proposal in proposals_on(line, reader).order_by("-submitted_at", "pk")[:SHOWN]
    ]  # fmt: skip
    return Links(_("Usulan pada baris ini"), links)
