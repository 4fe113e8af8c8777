"""The time the DPRD has to agree: `COOPERATION_COUNCIL_WORKDAYS` from the day it was asked."""

from datetime import date

from django.conf import settings
from django.utils import timezone

from perkasa.core.deadlines import workday_after
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status


def answer_due(asked: date) -> date:
    """The last day on which the DPRD, asked on `asked`, answers in time."""
    return workday_after(asked, settings.COOPERATION_COUNCIL_WORKDAYS)


def is_time_over(cooperation: Cooperation) -> bool:
    """Whether the DPRD was asked and did not answer in time."""
    if cooperation.status != Status.COUNCIL or cooperation.council_due is None:
        return False
    return cooperation.council_due < timezone.localdate()
