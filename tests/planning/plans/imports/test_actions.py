"""A spreadsheet on its way into a plan: checked, applied as a whole, undone as a whole, never half."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from perkasa.core.jobs import WorkState
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.plans.content import content_of
from planning.plans.imports import actions
from planning.plans.imports.models import Import, Phase, Step
from planning.plans.models import Status
from tests.factories.plans import ACTIVITY, PlanFactory, sheet_of
from tests.factories.stakeholders import admin, operator

pytestmark = pytest.mark.django_db


def test_a_file_is_checked_without_changing_anything_and_then_applied():
    plan, by = PlanFactory(works=2), admin()
    before = content_of(plan)

    found = actions.upload(plan, sheet_of(plan, w1=7), by=by)
    assert actions.work_next()
    found.refresh_from_db()

    assert (found.phase, found.counts) == (Phase.READY, {"new": 0, "changed": 1, "unchanged": 3})
    assert content_of(plan) == before

    actions.apply(found, by=by)
    assert actions.work_next()
    found.refresh_from_db()

    assert found.phase == Phase.APPLIED
    assert plan.lines.with_sum(2027).get(code=ACTIVITY).total == 150_000_007


def test_the_same_file_twice_changes_nothing():
    plan, by = PlanFactory(works=2), admin()

    for _time in range(2):
        found = actions.upload(plan, sheet_of(plan, w1=7), by=by)
        actions.work_next()
        found.refresh_from_db()
        actions.apply(found, by=by)
        actions.work_next()
    found.refresh_from_db()

    assert found.counts == {"new": 0, "changed": 0, "unchanged": 4}
    plan.refresh_from_db()
    assert plan.content_version == 2


def test_a_file_with_mistakes_cannot_be_applied():
    plan, by = PlanFactory(), admin()
    content = b"Kode;Uraian;Pagu 2027\n1.03.02.2.02.0999;Lain;5\n1.03.02.2.02.0001;Irigasi;banyak\n"

    found = actions.upload(plan, SimpleUploadedFile("renja.csv", content), by=by)
    actions.work_next()
    found.refresh_from_db()

    assert found.phase == Phase.REFUSED
    assert [(row, column) for _sheet, row, column, _message in found.problems] == [(2, "A"), (3, "C")]
    with pytest.raises(NotPossibleNow):
        actions.apply(found, by=by)


def test_a_worker_that_was_killed_while_applying_leaves_nothing_behind_and_another_takes_over():
    plan, by = PlanFactory(works=1), admin()
    found = actions.upload(plan, sheet_of(plan, w1=7), by=by)
    actions.work_next()
    found.refresh_from_db()
    actions.apply(found, by=by)
    long_ago = timezone.now() - timedelta(hours=1)
    Import.objects.update(state=WorkState.RUNNING, claimed_at=long_ago)
    assert plan.lines.with_sum(2027).get(code=ACTIVITY).total == 150_000_000

    assert actions.work_next()

    found.refresh_from_db()
    assert (found.phase, found.step) == (Phase.APPLIED, Step.APPLY)
    assert plan.lines.with_sum(2027).get(code=ACTIVITY).total == 7


def test_a_plan_that_was_fixed_meanwhile_is_not_touched():
    plan, by = PlanFactory(status=Status.FIXED), admin()

    with pytest.raises(NotPossibleNow):
        actions.upload(plan, SimpleUploadedFile("renja.csv", b"x"), by=by)


def test_only_who_may_edit_the_plan_uploads():
    plan = PlanFactory()

    with pytest.raises(NotAllowed):
        actions.upload(plan, SimpleUploadedFile("renja.csv", b"x"), by=operator())
