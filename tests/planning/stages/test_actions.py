"""What a stage opens is open while it runs, a little longer for those exempted, else closed."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from perkasa.core.refusals import NotAllowed, ReasonMissing
from planning.plans.imports import actions as imports
from planning.proposals import actions as proposals
from planning.proposals.statuses import Status
from planning.stages import actions
from planning.stages.models import Opens, Stage, When
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.planning import PLAN_YEAR, ProposalFactory
from tests.factories.plans import PlanFactory, sheet_of
from tests.factories.stages import StageFactory
from tests.factories.stakeholders import OrganisationFactory, admin, operator

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def closed(**details) -> Stage:
    today = timezone.localdate()
    usual = {"starts": today - 9 * DAY, "ends": today - DAY, "opens": Opens.PROPOSALS}
    return StageFactory(plan_year=PLAN_YEAR, name="Pengajuan usulan", **usual | details)


def test_both_days_belong_to_a_stage():
    stage = StageFactory.build()

    asked = [stage.when(date(2089, 1, day)) for day in (4, 5, 31)] + [stage.when(date(2089, 2, 1))]

    assert asked == [When.COMING, When.RUNNING, When.RUNNING, When.PAST]


def test_without_a_stage_proposals_are_taken_at_any_time():
    StageFactory(plan_year=PLAN_YEAR)

    assert ProposalFactory(status=Status.SUBMITTED).status == Status.SUBMITTED


def test_after_its_stage_a_proposal_is_refused_and_stays_a_draft():
    stage = closed()

    with pytest.raises(actions.StageClosed, match="sudah ditutup"):
        ProposalFactory(status=Status.SUBMITTED)
    stage.ends = timezone.localdate()
    stage.save()

    assert ProposalFactory(status=Status.SUBMITTED).status == Status.SUBMITTED


def test_before_its_stage_the_day_it_opens_is_said():
    tomorrow = timezone.localdate() + DAY
    closed(starts=tomorrow, ends=tomorrow)

    with pytest.raises(actions.StageClosed, match="baru dibuka"):
        ProposalFactory(status=Status.SUBMITTED)


def test_who_is_exempted_files_after_the_stage_until_the_day_given():
    stage, agency = closed(), OrganisationFactory()
    draft = ProposalFactory(organisation=agency, by=(by := operator(agency)))

    found = actions.exempt(stage, agency, until=timezone.localdate(), reason="Banjir.", by=admin())
    proposals.submit(draft, by=by)

    assert draft.status == Status.SUBMITTED
    assert found.events.count() == 1
    with pytest.raises(actions.StageClosed):
        ProposalFactory(status=Status.SUBMITTED)


def test_an_exemption_needs_a_reason_and_the_planning_agency():
    stage, agency = closed(), OrganisationFactory()

    with pytest.raises(ReasonMissing):
        actions.exempt(stage, agency, until=timezone.localdate(), reason=" ", by=admin())
    with pytest.raises(NotAllowed):
        actions.exempt(stage, agency, until=timezone.localdate(), reason="Banjir.", by=operator(agency))
    with pytest.raises(actions.DayIsPast):
        actions.exempt(stage, agency, until=timezone.localdate() - DAY, reason="Banjir.", by=admin())


def test_an_agency_fills_its_renja_while_the_stage_for_it_runs_and_the_planning_agency_always():
    closed(opens=Opens.AGENCY_PLANS)
    plan = PlanFactory()

    with pytest.raises(actions.StageClosed):
        imports.upload(plan, sheet_of(plan), by=operator(plan.organisation))
    assert imports.upload(plan, sheet_of(plan), by=admin()).pk


def test_the_usual_stages_of_a_year_are_laid_out_once():
    first = actions.lay_out(2028, by=(by := admin()))
    Stage.objects.filter(name="Musrenbang kecamatan").update(ends=date(2027, 2, 20))

    again = actions.lay_out(2028, by=by)

    assert first == again
    assert Stage.objects.get(name="Musrenbang kecamatan").ends == date(2027, 2, 20)
    assert Stage.objects.get(opens=Opens.PROPOSALS).starts == date(2026, 11, 1)


def test_the_agency_reads_that_it_is_exempted_until_when_and_why():
    stage, agency = closed(), OrganisationFactory()
    person = operator(agency)

    actions.exempt(stage, agency, until=timezone.localdate(), reason="Banjir.", by=admin())

    told = Notification.objects.get(kind=Kind.STAGE_EXEMPTED)
    assert told.recipient == person
    assert told.params["reason"] == "Banjir."


def test_only_who_manages_plans_lays_out_changes_or_drops_a_stage():
    stage, by = closed(), operator()

    with pytest.raises(NotAllowed):
        actions.lay_out(2028, by=by)
    with pytest.raises(NotAllowed):
        actions.put(stage, by=by)
    with pytest.raises(NotAllowed):
        actions.drop(stage, by=by)
    twin = StageFactory.build(plan_year=stage.plan_year, name=stage.name)
    with pytest.raises(actions.StageExists):
        actions.put(twin, by=admin())
    actions.drop(stage, by=admin())

    assert not Stage.objects.exists()
