"""Two become one and, within a week, two again; nothing of either disappears."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.proposals import actions as proposals
from planning.proposals.merging import actions
from planning.proposals.merging.reading import kin_of, whole_of
from planning.proposals.statuses import Status
from planning.proposals.support import actions as support
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, operator, planner
from tests.factories.voices import WHY, filed, merged, resident, supported

pytestmark = pytest.mark.django_db


def trail(proposal) -> list[tuple[str, str]]:
    return [(step.transition, step.to_status) for step in StatusChange.objects.about(proposal)]


def test_a_merging_stands_in_both_trails_and_names_the_other_one():
    tie = merged()

    assert tie.lower.status == Status.MERGED
    assert trail(tie.lower)[-1] == ("merge", "merged")
    assert trail(tie.upper)[-1] == ("absorb", "submitted")
    reasons = [StatusChange.objects.about(one).last().reason for one in (tie.lower, tie.upper)]
    assert reasons == [f"{WHY} ({tie.upper.code})", f"{WHY} ({tie.lower.code})"]


def test_both_proposers_are_told_of_each_other_and_supporters_are_asked():
    lower, upper, ratna = filed(), filed(), resident()
    supported(lower, by=ratna)

    merged(lower, upper)

    told = {row.recipient: row.params for row in Notification.objects.filter(kind=Kind.PROPOSAL_MERGED)}
    assert told[lower.filed_by]["other_proposer"] == upper.organisation.short_name
    assert told[upper.filed_by]["other_proposer"] == lower.organisation.short_name
    [asked] = Notification.objects.filter(kind=Kind.SUPPORT_ASKED)
    assert (asked.recipient, asked.params["other"]) == (ratna, upper.code)


def test_what_two_stand_for_is_added_up():
    tie = merged(filed(budget=100_000_000), filed(budget=50_000_000))

    whole = whole_of(tie.upper)

    assert (whole.amount, whole.number) == (150_000_000, 2)
    assert whole.proposers == {tie.lower.proposer_words, tie.upper.proposer_words}


def test_within_a_week_it_is_undone_as_it_was():
    returned, upper, ratna, ayu = ProposalFactory(status=Status.RETURNED), filed(), resident(), planner()
    supported(returned, by=ratna)
    tie = merged(returned, upper, by=ayu)
    support.support(upper, by=ratna)

    with time_machine.travel(timezone.now() + timedelta(days=6)):
        actions.undo(tie, reason="Ternyata lain dukuh.", by=ayu)

    returned.refresh_from_db()
    assert returned.status == Status.RETURNED
    assert (returned.supports.count(), upper.supports.count()) == (1, 0)
    assert kin_of(upper, ayu).relatives == []
    assert Notification.objects.filter(kind=Kind.PROPOSAL_APART).count() == 3


def test_support_given_to_the_upper_one_by_itself_stays_when_a_merging_is_undone():
    tie, ratna = merged(), resident()
    supported(tie.upper, by=ratna)

    actions.undo(tie, reason="Ternyata lain dukuh.", by=planner())

    assert tie.upper.supports.count() == 1


def test_after_a_week_or_an_answer_it_stands():
    old, answered, ayu = merged(), merged(), planner()
    proposals.decline(answered.upper, by=admin(), reason="Sudah dikerjakan.")

    with pytest.raises(actions.UndoIsOver):
        actions.undo(answered, reason="Terlambat.", by=ayu)
    with (
        time_machine.travel(timezone.now() + timedelta(days=8)),
        pytest.raises(actions.UndoIsOver),
    ):
        actions.undo(old, reason="Terlambat.", by=ayu)


def test_nothing_is_undone_twice():
    tie, ayu = merged(), planner()
    actions.undo(tie, reason="Ternyata lain dukuh.", by=ayu)

    with pytest.raises(NotPossibleNow):
        actions.undo(tie, reason="Lagi.", by=ayu)


def test_only_what_is_being_verified_for_one_year_is_merged():
    ayu, proposal = planner(), filed()

    for other in (ProposalFactory(status=Status.DECLINED), filed(plan_year=2028), proposal):
        with pytest.raises(actions.NotMergeable):
            actions.merge(other, proposal, reason=WHY, by=ayu)


def test_a_merging_needs_its_reason_and_a_planner():
    joko = operator()

    with pytest.raises(ReasonMissing):
        actions.merge(filed(), filed(), reason=" ", by=planner())
    with pytest.raises(NotAllowed):
        actions.merge(filed(), filed(), reason=WHY, by=joko)


def test_relatives_lead_to_each_other_until_they_are_let_go():
    upper, lower, ayu = filed(), ProposalFactory(status=Status.DECLINED), planner()

    tie = actions.relate(upper, lower, reason="Satu jaringan irigasi.", by=ayu)

    assert [one.other for one in kin_of(lower, ayu).relatives] == [upper]
    assert [one.other for one in kin_of(upper, ayu).relatives] == [lower]
    with pytest.raises(actions.TiedAlready):
        actions.relate(upper, lower, reason="Lagi.", by=ayu)
    actions.unrelate(tie, by=ayu)
    assert kin_of(lower, ayu).relatives == []
