"""Which lines of plans stand on a code of the nomenclature, for the report on a new edition."""

from collections.abc import Iterable

from django.db.models import Q

from planning.nomenclature.codes import as_listed
from planning.nomenclature.standing import Standing, enlist
from planning.plans.levels import OF_NOMENCLATURE
from planning.plans.lines import Line
from planning.plans.models import Plan
from stakeholders.accounts.models import Account


@enlist
def lines_on(codes: Iterable[str], since_year: int, reader: Account | None) -> list[Standing]:
    """The lines on one of `codes` in plans that hold or are drafted for `since_year` or later.

    A line that its edition does not know is told by its own code, an agency's field read as X.XX.
    """
    wanted = set(codes)
    plans = Plan.objects.visible_to(reader).exclude(status=Plan.Status.SUPERSEDED)
    unknown = Q(item__isnull=True, level__in=OF_NOMENCLATURE)
    rows = Line.objects.filter(plan__in=plans.filter(last_year__gte=since_year))
    rows = rows.filter(Q(item__code__in=wanted) | unknown).select_related("plan").order_by("pk")
    return [
        Standing(as_listed(line.code), f"{line.plan.title}: {line}", line.get_absolute_url())
        for line in rows
        if as_listed(line.code) in wanted
    ]
