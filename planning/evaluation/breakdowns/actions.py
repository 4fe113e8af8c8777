"""What can be done with the parts of results: tell them, and say which indicators ask for them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from django.db import transaction

from perkasa.core.refusals import NotAllowed
from planning.evaluation.actions import changed, open_for
from planning.evaluation.breakdowns.models import Breakdown
from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import may_manage
from planning.evaluation.rows import Realisation
from stakeholders.accounts.models import Account


class Parts(NamedTuple):
    """The result of a row by sex, and by the official codes of kecamatan; None where nothing was told."""

    men: Decimal | None
    women: Decimal | None
    districts: Mapping[str, Decimal]


@transaction.atomic
def tell_parts(report: QuarterReport, parts: Mapping[int, Parts], *, by: Account) -> None:
    """The rows at these positions say these parts of the quarter, each what its indicator asks for."""
    open_for(report, by)
    rows = list(report.rows.filter(position__in=parts))
    for row in rows:
        told = parts[row.position]
        row.men, row.women = (told.men, told.women) if row.by_sex else (None, None)
        districts = told.districts if row.by_district else {}
        row.districts = {code: str(value) for code, value in districts.items()}
    Realisation.objects.bulk_update(rows, ["men", "women", "districts"], batch_size=500)
    changed(report)


def ask(breakdown: Breakdown, *, by: Account) -> None:
    """From the next report on rows with this indicator tell their parts."""
    if not may_manage.test(by, None):
        raise NotAllowed
    breakdown.save()
