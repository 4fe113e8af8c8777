"""What happens to a proposal at its stages; every state and every role have a test of their own."""

import pytest
from django.db import IntegrityError, transaction

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, Refusal
from planning.proposals import actions
from planning.proposals.models import Proposal
from planning.proposals.path import actions as path
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.refusals import AlreadyAnswered, CodeMissing, TooClose, WordsMissing
from planning.proposals.path.sources import RULES, Source, Stage
from planning.proposals.statuses import Status
from tests.factories.paths import Regency
from tests.factories.planning import line_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def regency():
    return Regency()


def tried(regency, proposal, outcome, by) -> tuple[str, str] | str:
    """Where the answer of `by` leads, undone again; or the name of the refusal."""
    with transaction.atomic():
        undo = transaction.savepoint()
        visit = Visit.objects.open().get(proposal=proposal)
        try:
            path.decide(visit, regency.answer(proposal, outcome), by=by)
            found = Proposal.objects.get(pk=proposal.pk)
            return found.status, found.stage
        except Refusal as refusal:
            return type(refusal).__name__
        finally:
            transaction.savepoint_rollback(undo)
            proposal.refresh_from_db()


@pytest.mark.parametrize("stage", RULES[Source.CITIZEN].stages)
def test_what_is_given_back_comes_to_the_same_stage_again(regency, stage):
    proposal = regency.at(stage)
    before = proposal.visits.count()

    regency.decide(proposal, Outcome.RETURN)
    assert (proposal.status, proposal.stage) == (Status.RETURNED, stage)
    actions.submit(proposal, by=proposal.filed_by)

    assert (proposal.status, proposal.stage) == (Status.SUBMITTED, stage)
    assert [visit.stage for visit in proposal.visits.all()][before - 1 :] == [stage, stage]


def test_returned_by_the_planner_it_does_not_begin_anew_and_its_history_keeps_four_entries(regency):
    proposal = regency.at(Stage.PARTNER)

    regency.decide(proposal, Outcome.RETURN)
    actions.submit(proposal, by=proposal.filed_by)

    visits = [(visit.stage, visit.outcome) for visit in proposal.visits.all()]
    assert visits == [
        ("village", "approve"), ("district", "approve"), ("partner", "return"), ("partner", ""),
    ]  # fmt: skip


def test_no_proposal_is_accommodated_without_a_line_of_a_plan(regency):
    proposal = regency.at(Stage.BUDGET_TEAM)

    with pytest.raises(actions.LineMissing):
        regency.decide(proposal, Outcome.APPROVE, line=None)
    with pytest.raises(IntegrityError, match="proposal_accommodated_has_its_line"), transaction.atomic():
        Proposal.objects.filter(pk=proposal.pk).update(
            status=Status.ACCOMMODATED, decided_by=regency.verifiers[Stage.BUDGET_TEAM],
            decided_at=proposal.changed_at,
        )  # fmt: skip

    proposal.refresh_from_db()
    assert proposal.status == Status.SUBMITTED
    regency.decide(proposal, Outcome.APPROVE)
    assert proposal.line == line_for(proposal.agency)


def test_what_is_recommended_stands_beside_what_was_proposed(regency):
    proposal = regency.at(Stage.PARTNER)

    visit = regency.decide(proposal, Outcome.APPROVE_WITH_NOTE, budget=90_000_000)

    assert (visit.budget, proposal.budget) == (90_000_000, 150_000_000)


def test_a_redirected_proposal_stands_before_the_new_agency(regency):
    proposal = regency.at(Stage.AGENCY)

    regency.decide(proposal, Outcome.REDIRECT)

    assert (proposal.agency, proposal.holder) == (regency.other_agency, regency.other_agency)
    regency.decide(proposal, Outcome.APPROVE, by=regency.others["operator elsewhere"])
    assert proposal.stage == Stage.FORUM


def test_nobody_verifies_what_their_own_organisation_proposes(regency):
    body = regency.bodies[Stage.DISTRICT]
    proposal = regency.filed(Source.DISTRICT)
    Proposal.objects.filter(pk=proposal.pk).update(stage=Stage.DISTRICT, holder=body)

    assert tried(regency, proposal, Outcome.APPROVE, regency.verifiers[Stage.DISTRICT]) == "NotAllowed"


def test_who_declared_a_conflict_does_not_decide(regency):
    proposal = regency.filed()
    clerk = regency.verifiers[Stage.VILLAGE]

    path.declare_conflict(proposal, by=clerk, reason="Tanah ini milik keluarga saya.")

    with pytest.raises(TooClose):
        regency.decide(proposal, Outcome.APPROVE)


def test_an_answer_that_hurts_says_why_and_a_refusal_in_a_code(regency):
    proposal = regency.filed()

    with pytest.raises(WordsMissing):
        regency.decide(proposal, Outcome.RETURN, words=" ")
    with pytest.raises(CodeMissing):
        regency.decide(proposal, Outcome.REFUSE, reason_code="")


def test_the_second_answer_to_one_visit_is_refused_and_the_trail_holds_the_first(regency):
    proposal = regency.filed()
    visit = regency.decide(proposal, Outcome.APPROVE)

    with pytest.raises(AlreadyAnswered):
        path.decide(visit, regency.answer(proposal, Outcome.APPROVE), by=regency.verifiers[Stage.VILLAGE])

    steps = [line.transition for line in StatusChange.objects.about(proposal)]
    assert steps == ["begin", "submit", "approve"]


def test_an_agency_s_own_proposal_that_is_accepted_at_once_ends_its_visit(regency):
    proposal = regency.filed(Source.AGENCY)

    with pytest.raises(NotAllowed):
        actions.accept(proposal, by=regency.verifiers[Stage.PARTNER])

    assert proposal.visits.open().count() == 1
