"""A status moves only through its table: right, then state, then reason; the trail says who, when, why."""

import threading

import pytest
from django.db import connection

from perkasa.core.lifecycle import Lifecycle, Transition, is_system
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.statuses import Status
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db


@pytest.fixture
def filed():
    return ProposalFactory(status=Status.SUBMITTED)


def trail_of(record) -> list[tuple]:
    changes = StatusChange.objects.about(record)
    return [(change.transition, change.from_status, change.to_status, change.reason) for change in changes]


def test_a_step_is_taken_and_written_down(filed):
    sri = admin()

    PROPOSAL.advance(filed, "send_back", by=sri, reason="  Ukur dahulu. ")

    filed.refresh_from_db()
    assert filed.status == Status.RETURNED
    assert trail_of(filed)[-1] == ("send_back", "submitted", "returned", "Ukur dahulu.")
    assert StatusChange.objects.about(filed).last().by == sri


@pytest.mark.parametrize(
    ("step", "who", "reason", "refusal"),
    [
        ("accept", citizen, "", NotAllowed),
        ("submit", admin, "", NotAllowed),
        ("send_back", admin, "   ", ReasonMissing),
    ],
)
def test_a_refused_step_changes_nothing(filed, step, who, reason, refusal):
    before = trail_of(filed)

    with pytest.raises(refusal):
        PROPOSAL.advance(filed, step, by=who(), reason=reason)

    filed.refresh_from_db()
    assert filed.status == Status.SUBMITTED
    assert trail_of(filed) == before


def test_a_stale_page_cannot_take_a_step_twice(filed):
    sri = admin()
    also = {"decided_by": sri, "decided_at": filed.submitted_at}
    stale = type(filed).objects.get(pk=filed.pk)
    PROPOSAL.advance(filed, "accept", by=sri, also=also)

    with pytest.raises(NotPossibleNow):
        PROPOSAL.advance(stale, "decline", by=sri, reason="Terlambat.", also=also)


def test_what_is_offered_is_what_succeeds(filed):
    offered = [step.name for step in PROPOSAL.available(filed, admin())]

    assert offered == ["approve", "redirect", "accept", "send_back", "decline", "accommodate", "leave_out"]
    assert PROPOSAL.available(filed, citizen()) == []
    assert PROPOSAL.available(filed, None) == []


def test_only_the_portal_itself_takes_the_steps_of_the_system():
    assert is_system.test(None, None)
    assert not is_system.test(citizen(), None)


def test_two_transitions_cannot_share_a_name():
    with pytest.raises(ValueError, match="share a name"):
        Lifecycle(Transition("accept"), Transition("accept"))


@pytest.mark.django_db(transaction=True)
def test_of_two_people_at_once_one_decides():
    filed, people = ProposalFactory(status=Status.SUBMITTED), [admin(), admin()]
    barrier, refusals = threading.Barrier(2), []

    def decide(sri):
        mine = type(filed).objects.get(pk=filed.pk)
        barrier.wait()
        try:
            also = {"decided_by": sri, "decided_at": filed.submitted_at}
            PROPOSAL.advance(mine, "accept", by=sri, also=also)
        except NotPossibleNow as refusal:
            refusals.append(refusal)
        connection.close()

    threads = [threading.Thread(target=decide, args=[sri]) for sri in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refusals) == 1
    assert [step for step, *_rest in trail_of(filed)].count("accept") == 1
