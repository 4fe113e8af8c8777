"""What time brings: reminders, escalation, answers that were held; and scores given independently."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from perkasa.core.jobs import WorkState
from planning.proposals.path import actions
from planning.proposals.path.holding import hold, release_next
from planning.proposals.path.models import HeldAnswer, Outcome, Visit
from planning.proposals.path.refusals import AlreadyAnswered, ScoreMissing
from planning.proposals.path.rounds import remind_next
from planning.proposals.path.scoring import ask_to_score, score, scores_of
from planning.proposals.path.sources import Stage
from planning.proposals.path.talking import Criterion
from planning.proposals.path.visits import clock_for
from stakeholders.notifications.models import Notification
from tests.factories.paths import Regency
from tests.factories.stakeholders import agency_head, operator

pytestmark = pytest.mark.django_db


@pytest.fixture
def regency():
    return Regency()


def told(kind: str) -> set[int]:
    return set(
        Notification.objects.filter(kind=f"planning.proposals.{kind}").values_list("recipient", flat=True)
    )


def test_a_stage_has_five_working_days_is_reminded_on_the_third_and_escalated_on_the_sixth():
    clock = clock_for(Stage.VILLAGE, date(2026, 10, 7))

    assert (clock.remind_on, clock.due, clock.escalate_on) == (
        date(2026, 10, 12), date(2026, 10, 14), date(2026, 10, 15),
    )  # fmt: skip


def test_one_stage_may_have_more_days_than_the_others(settings):
    settings.PROPOSAL_STAGE_WORKDAYS = {"": 5, "forum": 10}

    assert clock_for(Stage.FORUM, date(2026, 10, 7)).due == date(2026, 10, 21)


def test_who_verifies_is_reminded_once_and_the_heads_are_told_once(regency):
    regency.filed()
    chief = agency_head(regency.bodies[Stage.VILLAGE])
    assert not remind_next()

    Visit.objects.update(remind_on=timezone.localdate())
    assert remind_next()
    assert not remind_next()
    Visit.objects.update(escalate_on=timezone.localdate())
    assert remind_next()
    assert not remind_next()

    assert told("verification_due") == {regency.verifiers[Stage.VILLAGE].pk, chief.pk}
    assert chief.pk in told("verification_late")


def test_a_held_answer_takes_effect_at_its_time_and_not_before(regency):
    proposal = regency.filed()
    visit, clerk = proposal.visits.get(), regency.verifiers[Stage.VILLAGE]
    held = hold(
        visit, regency.answer(proposal, Outcome.RETURN), until=timezone.now() + timedelta(days=1), by=clerk
    )

    assert not release_next()
    HeldAnswer.objects.update(not_before=timezone.now())
    assert release_next()

    held.refresh_from_db()
    proposal.refresh_from_db()
    assert (held.state, proposal.status, proposal.stage) == (WorkState.DONE, "returned", "village")


def test_a_held_answer_that_came_too_late_says_so(regency):
    proposal = regency.filed()
    clerk = regency.verifiers[Stage.VILLAGE]
    later = timezone.now() + timedelta(days=1)
    held = hold(proposal.visits.get(), regency.answer(proposal, Outcome.APPROVE), until=later, by=clerk)
    actions.declare_conflict(proposal, by=clerk, reason="Tanah keluarga.")
    HeldAnswer.objects.update(not_before=timezone.now())

    assert release_next()

    held.refresh_from_db()
    assert held.state == WorkState.FAILED
    assert "benturan kepentingan" in held.error


def test_scores_are_hidden_until_all_have_given_theirs_and_then_show_their_spread(regency):
    visit = regency.filed().visits.get()
    first, second = regency.verifiers[Stage.VILLAGE], operator(regency.bodies[Stage.VILLAGE])
    urgent, ready = (
        Criterion.objects.create(name=name, weight=weight) for name, weight in (("A", 60), ("B", 40))
    )
    ask_to_score(visit, [first, second], by=first)

    score(visit, {urgent.pk: 80, ready.pk: 50}, by=first)
    assert (scores_of(visit).given, scores_of(visit).awaited) == ([], 1)
    with pytest.raises(AlreadyAnswered):
        score(visit, {urgent.pk: 10, ready.pk: 10}, by=first)
    with pytest.raises(ScoreMissing):
        score(visit, {urgent.pk: 90}, by=second)
    score(visit, {urgent.pk: 90, ready.pk: 95}, by=second)

    found = scores_of(visit)
    assert [value for _name, value in found.given] == [Decimal("68.00"), Decimal("92.00")]
    assert (found.mean, found.spread) == (Decimal("80.00"), Decimal("24.00"))
