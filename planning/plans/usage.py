"""Which lines of plans that hold stand on a code of the nomenclature, for the report on a new edition."""

from collections.abc import Iterable

from planning.nomenclature.standing import Standing, enlist
from planning.plans.lines import Line
from planning.plans.models import Plan


@enlist
def lines_on(codes: Iterable[str], since_year: int) -> list[Standing]:
    """The lines on one of `codes` in plans that hold in `since_year` or later."""
    plans = Plan.objects.in_force().filter(last_year__gte=since_year)
    rows = Line.objects.filter(plan__in=plans, code__in=codes).select_related("plan").order_by("pk")
    return [Standing(line.code, line.plan.title, line.get_absolute_url()) for line in rows]
