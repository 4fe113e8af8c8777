"""When agencies report: the four quarters of a year are laid out at once, then changed by hand."""

from datetime import date, timedelta

from django.conf import settings
from django.db import transaction

from perkasa.core.locks import guarded
from perkasa.core.refusals import NotAllowed
from planning.evaluation.figures import QUARTERS
from planning.evaluation.policies import may_manage
from planning.evaluation.quarters import Quarter
from planning.evaluation.refusals import QuarterExists
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import cancel_unsent
from stakeholders.notifications.kinds import Kind


@transaction.atomic
def lay_out(year: int, *, by: Account) -> list[Quarter]:
    """The four quarters of `year` stand; those that stand already stay."""
    if not may_manage.test(by, None):
        raise NotAllowed
    for number in range(1, QUARTERS + 1):
        opens = first_day_after(year, number)
        closes = opens + timedelta(days=settings.EVALUATION_OPEN_DAYS - 1)
        days = {"opens_on": opens, "closes_on": closes}
        Quarter.objects.get_or_create(year=year, number=number, defaults=days)
    return list(Quarter.objects.filter(year=year).order_by("number"))


def first_day_after(year: int, number: int) -> date:
    """The day after a quarter has ended."""
    return date(year + number // QUARTERS, number % QUARTERS * 3 + 1, 1)


@transaction.atomic
def put(quarter: Quarter, *, by: Account) -> None:
    """The quarter stands as given; what was still to be said of another last day is not said any more."""
    if not may_manage.test(by, quarter):
        raise NotAllowed
    with guarded({"quarter_once_a_year": QuarterExists}):
        quarter.save()
    if quarter.reminded_of and quarter.reminded_of != quarter.closes_on:
        cancel_unsent(quarter, [Kind.EVALUATION_DUE])
