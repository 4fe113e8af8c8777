"""Which proposals stand on a code of the nomenclature, for the report on a new edition."""

from collections.abc import Iterable

from planning.nomenclature.standing import Standing, enlist
from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED, Status
from stakeholders.accounts.models import Account

ALIVE = (FILED | {Status.DRAFT}) - {Status.WITHDRAWN}


@enlist
def proposals_on(codes: Iterable[str], since_year: int, reader: Account | None) -> list[Standing]:
    """The proposals of `since_year` and later that name one of `codes`, drafts only for their own."""
    seen = Proposal.objects.visible_to(reader).filter(status__in=ALIVE, plan_year__gte=since_year)
    rows = seen.filter(sub_activity__code__in=codes).select_related("sub_activity").order_by("pk")
    return [
        Standing(proposal.sub_activity.code, str(proposal), proposal.get_absolute_url())
        for proposal in rows
        if proposal.sub_activity
    ]
