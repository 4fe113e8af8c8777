"""How one line of a plan stands to the documents it is compared with, for the page of that line."""

from typing import Any

from django.db.models import Q
from django.urls import reverse

from planning.alignment.pairs.models import Comparison, LineCheck
from planning.plans.lines import Line
from planning.plans.verdicts import enlist


@enlist
def standing_of(line: Line, reader: Any) -> list[dict[str, Any]]:
    """Each pair with the status of the line and what failed; one question to the database."""
    seen = Comparison.objects.visible_to(reader).living()
    here = Q(comparison__lower=line.plan_id, in_lower=True) | Q(comparison__upper=line.plan_id, in_upper=True)
    owner = Q(comparison__organisation=line.organisation_id, code=line.code)
    if line.organisation:
        named = f"{line.code} {line.organisation.short_name}"
        owner |= Q(comparison__organisation=None, code=named)
    rows = LineCheck.objects.filter(here, owner, comparison__in=seen).select_related("comparison")
    return [_said(row) for row in rows.order_by("comparison__pair", "pk")]


def _said(row: LineCheck) -> dict[str, Any]:
    return {
        "pair": row.comparison.get_pair_display(), "words": row.words, "tone": row.tone,
        "url": reverse("planning:alignment.pairs.line", args=[row.pk]),
        "failed": [sentence for _number, passed, sentence in row.results if not passed],
    }  # fmt: skip
