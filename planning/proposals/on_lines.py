"""Which proposals stand on a line of a plan, for its page."""

from django.utils.translation import gettext as _

from planning.nomenclature import codes
from planning.plans.lines import Line
from planning.plans.linked import SHOWN, Link, Links, enlist
from planning.proposals.models import Proposal, Status
from stakeholders.accounts.models import Account


@enlist
def proposals_on_line(line: Line, reader: Account | None) -> Links:
    """The proposals of its agency and years for its sub-activity, as far as the reader may see them."""
    found = Proposal.objects.visible_to(reader).filter(
        organisation=line.organisation_id, sub_activity__code=codes.as_listed(line.code),
        plan_year__range=(line.plan.first_year, line.plan.last_year),
    )  # fmt: skip
    links = [
        Link(
            proposal.title, proposal.get_absolute_url(), proposal.get_status_display(),
            proposal.STATUS_TONES[Status(proposal.status)], proposal.code,
        )
        for proposal in found.order_by("-submitted_at", "pk")[:SHOWN]
    ]  # fmt: skip
    return Links(_("Usulan pada baris ini"), links)
