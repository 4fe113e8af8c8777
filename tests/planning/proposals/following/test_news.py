"""The news of a day in one letter, each thing once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine

from planning.proposals import actions as proposals
from planning.proposals.following import actions
from planning.proposals.following.news import tell_due
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, citizen
from tests.factories.voices import filed

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Asia/Jakarta"))
DAY = timedelta(days=1)


def news() -> list[list[tuple[str, str]]]:
    """What every letter tells, by code and status, one list a letter."""
    letters = Notification.objects.filter(kind=Kind.FOLLOWED_NEWS).order_by("pk")
    return [
        [(line["code"], line["status"]) for group in letter.params["groups"] for line in group["lines"]]
        for letter in letters
    ]


def test_a_step_is_told_the_next_morning_and_only_once():
    with time_machine.travel(MONDAY, tick=False):
        proposal, ratna = filed(), citizen()
        actions.follow_proposal(proposal, by=ratna)
    with time_machine.travel(MONDAY + DAY / 8, tick=False):
        proposals.decline(proposal, by=admin(), reason="Sudah dikerjakan.")
        assert tell_due() == 0
    with time_machine.travel(MONDAY + DAY, tick=False):
        assert (tell_due(), tell_due()) == (1, 0)

    assert news() == [[(proposal.code, "Ditolak")]]


def test_a_village_and_a_search_tell_what_is_new_in_them():
    with time_machine.travel(MONDAY, tick=False):
        village, ratna = filed().region, citizen()
        actions.follow_region(village, by=ratna)
        actions.follow_search("status=declined", name="Status: Ditolak", by=ratna)
    with time_machine.travel(MONDAY + DAY / 8, tick=False):
        here = filed(region=village)
        declined = ProposalFactory(status=Status.DECLINED)
    with time_machine.travel(MONDAY + DAY, tick=False):
        tell_due()

    assert news() == [[(here.code, "Diajukan"), (declined.code, "Ditolak")]]


def test_the_weekly_wait_for_their_day():
    with time_machine.travel(MONDAY, tick=False):
        proposal = filed()
        follow = actions.follow_proposal(proposal, by=citizen())
        actions.choose_pace(follow, "weekly", by=follow.account)
    with time_machine.travel(MONDAY + DAY / 8, tick=False):
        proposals.send_back(proposal, by=admin(), reason="Sebutkan dukuhnya.")
    with time_machine.travel(MONDAY + DAY, tick=False):
        assert tell_due() == 0
    with time_machine.travel(MONDAY + 8 * DAY, tick=False):
        assert tell_due() == 1


def test_what_a_follower_may_not_see_is_not_told():
    with time_machine.travel(MONDAY, tick=False):
        proposal = filed()
        actions.follow_proposal(proposal, by=citizen())
    with time_machine.travel(MONDAY + DAY / 8, tick=False):
        proposals.withdraw(proposal, by=proposal.filed_by, reason="Keliru.")
    with time_machine.travel(MONDAY + DAY, tick=False):
        assert tell_due() == 0

    assert Proposal.objects.visible_to(None).count() == 0
