"""What is known already and offered while a line is written: funds, priorities, codes of indicators."""

from django.db.models import QuerySet

from planning.plans.levels import OF_STATE
from planning.plans.lines import Indicator, Line
from planning.plans.models import OF_OTHERS, Kind, Plan

MOST = 60


def suggested_for(plan: Plan) -> dict[str, list[str]]:
    """Funds and regional priorities that lines that hold name, and the priorities of state and province."""
    holding = Line.objects.filter(plan__in=Plan.objects.in_force().covering(plan.first_year))
    state = holding.filter(plan__kind__in=OF_OTHERS, level__in=OF_STATE).in_order()[:MOST]
    return {
        "source_of_funds": _said(holding, "source_of_funds"),
        "regional_priority": _said(holding, "regional_priority"),
        "national_priority": [f"{line.code} {line.name}" for line in state],
    }


def references_for(plan: Plan) -> list[str]:
    """The codes of indicators (IKU, IKK) in the RPJMD and Renstra that hold for the plan's first year."""
    above = Plan.objects.in_force().covering(plan.first_year)
    above = above.filter(kind__in=[Kind.MEDIUM_TERM, Kind.AGENCY_TERM])
    rows = Indicator.objects.filter(line__plan__in=above).exclude(reference="").order_by("reference")
    return list(rows.values_list("reference", flat=True).distinct()[:MOST])


def _said(lines: QuerySet, name: str) -> list[str]:
    rows = lines.exclude(**{name: ""}).order_by(name)
    return list(rows.values_list(name, flat=True).distinct()[:MOST])
