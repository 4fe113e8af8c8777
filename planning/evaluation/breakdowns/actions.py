"""What can be done with the parts of results: tell them, and say which indicators ask for them."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from perkasa.core.refusals import NotAllowed
from planning.evaluation.actions import changed, open_for
from planning.evaluation.breakdowns.models import Breakdown
from planning.evaluation.policies import may_manage
from planning.evaluation.rows import Realisation
from stakeholders.accounts.models import Account


@transaction.atomic
def tell_parts(row: Realisation, parts: Mapping[str, Any], *, by: Account) -> None:
    """The row says these parts of its quarter: `men`, `women`, and `districts` by official code."""
    open_for(row.report, by)
    said = {"men": parts["men"], "women": parts["women"]} if row.by_sex else {}
    if row.by_district:
        said["districts"] = parts["districts"]
    Realisation.objects.filter(pk=row.pk).update(**said)
    changed(row.report)


def ask(breakdown: Breakdown, *, by: Account) -> None:
    """From the next report on rows with this indicator tell their parts."""
    if not may_manage.test(by, None):
        raise NotAllowed
    breakdown.save()
