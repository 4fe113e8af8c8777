"""Which proposals stand on a code of the nomenclature, for the report on a new edition."""

from collections.abc import Iterable

from planning.nomenclature.standing import Standing, enlist
from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED


@enlist
def proposals_on(codes: Iterable[str], since_year: int) -> list[Standing]:
    """The filed proposals of `since_year` and later that name one of `codes`."""
    rows = Proposal.objects.filter(
        sub_activity__code__in=codes, plan_year__gte=since_year, status__in=FILED
    ).select_related("sub_activity")
    return [
        Standing(proposal.sub_activity.code, str(proposal), proposal.get_absolute_url())
        for proposal in rows.order_by("pk")
        if proposal.sub_activity
    ]
