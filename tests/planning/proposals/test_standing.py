"""Who has a proposal now, until when an answer is due, what comes next."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from perkasa.core.models import Holiday
from planning.proposals.models import Proposal
from planning.proposals.standing import NEXT, answer_due, standing_of
from planning.proposals.statuses import Status
from stakeholders.organisations.models import Organisation

pytestmark = pytest.mark.django_db
SINCE = datetime(2026, 3, 13, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
HOST = "Baperlitbang"


def standing(status, today=date(2026, 3, 13)):
    proposal = Proposal(status=status, organisation=Organisation(name="Dinas Kesehatan"))
    return standing_of(proposal, since=SINCE, host=HOST, today=today)


def test_an_answer_is_due_five_working_days_after_submission():
    Holiday.objects.create(day=date(2026, 3, 19), name="Nyepi")
    Holiday.objects.create(day=date(2026, 3, 20), name="Idulfitri")

    assert answer_due(date(2026, 3, 13)) == date(2026, 3, 24)


def test_what_is_submitted_lies_with_the_planning_agency_and_may_be_late():
    on_time, late = standing("submitted", date(2026, 3, 20)), standing("submitted", date(2026, 3, 21))

    assert (on_time.holder, on_time.due, on_time.is_overdue) == (HOST, date(2026, 3, 20), False)
    assert late.is_overdue


@pytest.mark.parametrize("status", ["draft", "returned"])
def test_what_is_open_lies_with_the_agency_and_nothing_is_due(status):
    found = standing(status)

    assert (found.holder, found.due, found.is_overdue) == ("Dinas Kesehatan", None, False)


@pytest.mark.parametrize("status", ["accepted", "declined", "withdrawn"])
def test_what_has_ended_waits_for_nobody(status):
    assert str(standing(status).holder) == "Selesai; tidak menunggu siapa pun"


def test_every_status_says_what_comes_next():
    assert set(NEXT) == set(Status)
