"""The time the DPRD has to agree: `COOPERATION_COUNCIL_WORKDAYS` from the day it was asked."""

from datetime import date, timedelta

from django.conf import settings
from django.utils import timezone

from perkasa.core.models import Holiday
from perkasa.core.workdays import add_workdays
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status

LONGEST_CLOSURE = timedelta(days=60)


def answer_due(asked: date) -> date:
    """The last day on which the DPRD, asked on `asked`, answers in time."""
    days = settings.COOPERATION_COUNCIL_WORKDAYS
    holidays = Holiday.objects.days(asked, asked + 2 * timedelta(days=days) + LONGEST_CLOSURE)
    return add_workdays(asked, days, holidays)


def is_time_over(cooperation: Cooperation) -> bool:
    """Whether the DPRD was asked and did not answer in time."""
    if cooperation.status != Status.COUNCIL or cooperation.council_due is None:
        return False
    return cooperation.council_due < timezone.localdate()
