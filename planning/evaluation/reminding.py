"""Agencies that owe a report are reminded of its last day, so many working days before it."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from perkasa.core.deadlines import workday_after
from perkasa.core.words import long_date
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.statuses import OPEN
from planning.evaluation.telling import reporters
from planning.plans.models import Kind as PlanKind
from planning.plans.models import Plan
from planning.stages.reminding import OFFICE_OPENS
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation


@transaction.atomic
def remind_next() -> bool:
    """Whoever still owes a report of one quarter knows its last day; False when none is to be told of."""
    now = timezone.localtime()
    if now.time() < OFFICE_OPENS:
        return False
    today, ahead = now.date(), settings.EVALUATION_REMIND_WORKDAYS
    waiting = Quarter.objects.to_remind(today)
    near = [quarter.pk for quarter in waiting if workday_after(quarter.closes_on, -ahead) <= today]
    rows = waiting.filter(pk__in=near).select_for_update(no_key=True, skip_locked=True)
    quarter = rows.first()
    if quarter is None:
        return False
    for agency in owing(quarter):
        words = {"agency": agency.name, "quarter": str(quarter), "closes": long_date(quarter.closes_on)}
        version = f"{quarter.closes_on}-{agency.pk}"
        notify_each(reporters(agency), Kind.EVALUATION_DUE, about=quarter, params=words, version=version)
    quarter.reminded_of = quarter.closes_on
    quarter.save(update_fields=["reminded_of"])
    return True


def owing(quarter: Quarter):
    """The agencies with a Renja in force for the year that have not sent the report of `quarter`."""
    sent = QuarterReport.objects.filter(quarter=quarter).exclude(status__in=OPEN)
    return reporting_agencies(quarter.year).exclude(pk__in=sent.values("organisation"))


def reporting_agencies(year: int):
    """The agencies with a Renja in force for `year`, by name: those that report on it."""
    plans = Plan.objects.in_force().covering(year).filter(kind=PlanKind.AGENCY_YEARLY)
    return Organisation.objects.filter(pk__in=plans.values("organisation")).order_by("name")
