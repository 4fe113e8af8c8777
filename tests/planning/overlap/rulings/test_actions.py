"""A planner decides about a pair, what follows is done, and the owners hear of it and may answer."""

import pytest
from django.db import IntegrityError, transaction

from perkasa.core.jobs import until_none_is_left
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.overlap.actions import check_next
from planning.overlap.models import Finding
from planning.overlap.rulings import actions
from planning.overlap.rulings.actions import NobodyGivesWay, NothingFollows
from planning.overlap.rulings.models import Consequence, Decision, Ruling, unruled
from planning.proposals import actions as proposals
from planning.proposals.merging.actions import NotMergeable
from planning.proposals.models import Proposal
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.overlaps import REASON, finding, ruled
from tests.factories.stakeholders import (
    AssignmentFactory,
    OrganisationFactory,
    admin,
    auditor,
    citizen,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db


def proposal_of(entry) -> Proposal:
    return Proposal.objects.get(pk=entry.source_id)


def test_a_ruling_keeps_the_finding_it_was_made_on():
    found = finding()

    ruling = ruled(found)

    assert (ruling.decision, ruling.consequence) == ("complement", "desk")
    assert (ruling.score, ruling.verdict, ruling.reasons, ruling.formula) == (
        found.score, found.verdict, found.reasons, found.formula,
    )  # fmt: skip
    assert ruling.holds
    assert not unruled(Finding.objects.all()).exists()


def test_who_files_for_either_side_is_told_with_the_reason():
    one, other = operator(), operator()
    ruled(finding(one.organisations[0], other.organisations[0]))

    told = Notification.objects.filter(kind=Kind.OVERLAP_RULED)
    assert {one, other} <= {message.recipient for message in told}
    assert {message.params["reason"] for message in told} == {REASON}


def test_it_holds_until_one_side_changes_in_what_is_compared():
    found = finding(status="returned")
    ruling = ruled(found)
    proposal = proposal_of(found.first)

    proposals.revise(proposal, {"reason": "Alasan lain."}, version=proposal.version, by=proposal.filed_by)
    assert Ruling.objects.holding().get() == ruling

    proposals.revise(proposal, {"budget": 90_000_000}, version=proposal.version, by=proposal.filed_by)
    until_none_is_left(check_next)
    assert not Ruling.objects.holding().exists()
    assert unruled(Finding.objects.all()).get() == found


def test_a_later_ruling_takes_the_place_of_the_earlier():
    found = finding()
    first = ruled(found)

    second = ruled(found, decision=Decision.UNRELATED, consequence=Consequence.LEAVE)

    first.refresh_from_db()
    assert first.superseded_at is not None
    assert Ruling.objects.current().get() == second


def test_what_cannot_give_way_leaves_nothing_half_done():
    found = finding()
    merge = {"decision": Decision.OVERLAP, "consequence": Consequence.MERGE}

    accepted = finding(status="accepted")
    with pytest.raises(NotMergeable):
        ruled(accepted, **merge, yielding=accepted.first, by=planner())
    with pytest.raises(NobodyGivesWay):
        ruled(found, **merge, by=admin())
    with pytest.raises(NobodyGivesWay):
        ruled(found, **merge, yielding=finding().first, by=admin())
    with pytest.raises(NothingFollows):
        ruled(found, decision=Decision.UNRELATED, by=admin())
    with pytest.raises(ReasonMissing):
        ruled(found, reason=" ", by=admin())

    assert not Ruling.objects.exists()
    assert proposal_of(found.first).status == "submitted"


@pytest.mark.parametrize("person", [citizen, auditor, operator])
def test_others_are_refused(person):
    with pytest.raises(NotAllowed):
        ruled(by=person())


def test_nobody_rules_on_a_plan_of_their_own_organisation():
    judge, agency = planner(), OrganisationFactory()
    AssignmentFactory(account=judge, position__organisation=agency)

    with pytest.raises(NotAllowed):
        ruled(finding(agency, OrganisationFactory()), by=judge)


def test_a_finding_that_is_gone_meanwhile_is_not_ruled_on():
    found = finding()
    proposal = proposal_of(found.first)
    proposals.withdraw(proposal, by=proposal.filed_by, reason="Sudah masuk usulan lain.")

    with pytest.raises(NotPossibleNow):
        ruled(found)


def test_an_owner_answers_and_the_planner_reads_it():
    one, other = operator(), operator()
    ruling = ruled(finding(one.organisations[0], other.organisations[0]))

    actions.remark(ruling, text="  Pesertanya sama.  ", by=one)
    actions.remark(ruling, text="Kami setuju.", by=other)

    assert [said.text for said in ruling.remarks.all()] == ["Pesertanya sama.", "Kami setuju."]
    told = Notification.objects.filter(kind=Kind.OVERLAP_REMARKED)
    assert [message.recipient for message in told] == [ruling.decided_by] * 2
    for person in (operator(), citizen(), planner()):
        with pytest.raises(NotAllowed):
            actions.remark(ruling, text="Saya juga.", by=person)
    with pytest.raises(ReasonMissing):
        actions.remark(ruling, text=" ", by=one)


def test_the_database_holds_what_must_never_be_false():
    found = finding()
    ruling = ruled(found)
    for wrong in (
        {"reason": ""},
        {"decision": Decision.UNRELATED},
        {"consequence": Consequence.MERGE},
        {"yielding": found.first},
        {"first": found.second, "second": found.first},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Ruling.objects.filter(pk=ruling.pk).update(**wrong)
