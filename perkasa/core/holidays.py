"""National holidays and shared leave days of Indonesia as rows, from the `holidays` library."""

from collections.abc import Iterable

import holidays
from django.db import transaction
from holidays.constants import GOVERNMENT, PUBLIC

from perkasa.core.models import Holiday

KINDS = {PUBLIC: Holiday.Kind.NATIONAL, GOVERNMENT: Holiday.Kind.SHARED_LEAVE}


@transaction.atomic
def load_holidays(years: Iterable[int]) -> int:
    """Every national day and shared leave day of `years` has a row; days already there are left as they are.

    Answers how many rows were added.
    """
    before = Holiday.objects.count()
    for category, kind in KINDS.items():
        days = holidays.country_holidays("ID", years=list(years), categories=category, language="id")
        rows = [Holiday(day=day, name=name, kind=kind) for day, name in days.items()]
        Holiday.objects.bulk_create(rows, ignore_conflicts=True)
    return Holiday.objects.count() - before
