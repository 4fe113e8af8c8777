"""From a draft to a fixed plan and its next version: who may, what follows, what is refused."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.plans import actions
from planning.plans.content import content_of
from planning.plans.models import Kind, Plan, Status
from tests.factories.plans import PlanFactory, entries_for, fix, put
from tests.factories.stakeholders import OrganisationFactory, admin, citizen, operator

pytestmark = pytest.mark.django_db


def test_an_agency_begins_its_own_renja_and_nothing_else():
    agency, other = OrganisationFactory(), OrganisationFactory()
    by = operator(agency)

    plan = actions.begin(Kind.AGENCY_YEARLY, title="Renja", first_year=2027, organisation=agency, by=by)

    assert (plan.status, plan.last_year, plan.revision) == ("draft", 2027, 0)
    assert [change.to_status for change in StatusChange.objects.about(plan)] == ["draft"]
    with pytest.raises(NotAllowed):
        actions.begin(Kind.AGENCY_YEARLY, title="Renja", first_year=2027, organisation=other, by=by)
    with pytest.raises(NotAllowed):
        actions.begin(Kind.YEARLY, title="RKPD", first_year=2027, by=by)


def test_a_second_plan_of_the_same_period_is_refused_with_a_sentence():
    PlanFactory(kind=Kind.YEARLY, works=0)

    with pytest.raises(actions.PlanExists):
        actions.begin(Kind.YEARLY, title="RKPD lagi", first_year=2027, by=admin())


def test_a_plan_goes_from_draft_to_fixed_step_by_step():
    plan, by = PlanFactory(), admin()

    for step in (actions.outline, actions.propose, actions.finalise):
        step(plan, by=by)
    fix(plan, by=by)

    assert [change.to_status for change in StatusChange.objects.about(plan)] == [
        "draft", "outline", "proposed", "final", "fixed",
    ]  # fmt: skip
    assert plan.fixed_at is not None


def test_an_agency_leads_its_plan_to_the_final_draft_but_the_planning_agency_fixes_it():
    plan = PlanFactory()
    by = operator(plan.organisation)
    actions.describe(plan, {"regulation_number": "1", "regulation_date": date(2026, 7, 1)}, by=by)

    actions.outline(plan, by=by)

    with pytest.raises(NotAllowed):
        actions.fix(plan, by=by)
    with pytest.raises(NotAllowed):
        actions.propose(plan, by=operator())
    assert Plan.objects.get().status == Status.OUTLINE


def test_without_regulation_or_content_nothing_is_fixed():
    empty, plan = PlanFactory(works=0), PlanFactory(first_year=2028)
    regulation = {"regulation_number": "1", "regulation_date": date(2026, 7, 1)}
    actions.describe(empty, regulation, by=admin())

    with pytest.raises(actions.RegulationMissing):
        actions.fix(plan, by=admin())
    with pytest.raises(actions.NothingInIt):
        actions.fix(empty, by=admin())


def test_back_to_a_draft_needs_a_reason():
    plan = PlanFactory(status=Status.PROPOSED)

    with pytest.raises(ReasonMissing):
        actions.reopen(plan, by=admin(), reason="")
    actions.reopen(plan, by=admin(), reason="Pagu berubah setelah Musrenbang.")

    assert plan.status == Status.DRAFT


def test_a_change_is_a_new_version_and_supersedes_the_old_one_when_it_is_fixed():
    plan, by = PlanFactory(status=Status.FIXED, works=2), admin()

    changed = actions.revise(plan, by=by)

    assert (changed.revision, changed.previous, changed.status) == (1, plan, "draft")
    assert content_of(changed) == content_of(plan)
    with pytest.raises(actions.ChangeUnderWay):
        actions.revise(plan, by=by)

    put(changed, entries_for(plan.organisation, works=3))
    fix(changed, by=by)

    assert list(Plan.objects.order_by("revision").values_list("status", flat=True)) == ["superseded", "fixed"]
    assert (plan.lines.count(), changed.lines.count()) == (4, 5)


def test_only_what_holds_is_changed_and_only_by_who_may():
    plan = PlanFactory()

    with pytest.raises(NotPossibleNow):
        actions.revise(plan, by=admin())
    with pytest.raises(NotAllowed):
        actions.revise(plan, by=citizen())


def test_a_file_comes_to_a_fixed_plan_too_but_never_goes():
    plan = PlanFactory(status=Status.FIXED)

    file = actions.attach(plan, SimpleUploadedFile("perbup.pdf", b"%PDF-1.7\n%%EOF\n"), "Perbup", by=admin())

    assert (file.kind, file.file.name) == ("pdf", f"plans/{plan.code}/{file.code}.pdf")
    with pytest.raises(DatabaseError, match="A fixed plan stays as it is"), transaction.atomic():
        file.delete()
    with pytest.raises(NotAllowed):
        actions.attach(plan, SimpleUploadedFile("x.pdf", b"%PDF-1.7\n"), "Lain", by=operator())


def test_what_a_fixed_plan_is_called_stays():
    plan = PlanFactory(status=Status.FIXED)

    with pytest.raises(NotPossibleNow):
        actions.describe(plan, {"title": "Lain"}, by=admin())
    with pytest.raises(NotPossibleNow):
        put(plan, [])
