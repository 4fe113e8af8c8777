"""Single lines are added, changed and removed by hand; nobody overwrites what somebody else has written."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.plans.by_hand import actions
from planning.plans.by_hand.models import Edit
from planning.plans.content import Entry, Key, entry_of
from planning.plans.lines import Line
from planning.plans.models import Kind, Status
from planning.plans.writing import CeilingAboveOthers
from planning.stages.actions import StageClosed
from planning.stages.models import Opens
from tests.factories.planning import PLAN_YEAR
from tests.factories.plans import ACTIVITY, WORK, PlanFactory, fix
from tests.factories.stages import StageFactory
from tests.factories.stakeholders import admin, operator

pytestmark = pytest.mark.django_db


def line_of(plan, code=WORK) -> Line:
    return plan.lines.with_figures().get(code=code)


def test_a_line_is_changed_and_what_it_said_before_is_kept():
    plan, by = PlanFactory(), admin()
    line = line_of(plan)
    before = entry_of(line)

    actions.change(line, replace(before, location="Desa Blumah"), mark=actions.mark_of(before), by=by)

    edit = plan.edits.get()
    assert line_of(plan).location == "Desa Blumah"
    assert (edit.before["location"], edit.after["location"], edit.by) == (
        "Kec. Plantungan",
        "Desa Blumah",
        by,
    )
    plan.refresh_from_db()
    assert plan.content_version == 2


def test_who_read_an_older_state_is_told_and_overwrites_nothing():
    plan, by = PlanFactory(), admin()
    line = line_of(plan)
    read = entry_of(line)
    actions.change(line, replace(read, note="Pertama"), mark=actions.mark_of(read), by=by)

    with pytest.raises(actions.EditConflict):
        actions.change(line, replace(read, note="Kedua"), mark=actions.mark_of(read), by=by)
    with pytest.raises(actions.EditConflict):
        actions.remove(line, mark=actions.mark_of(read), by=by)
    actions.change(line, replace(read, note="Pertama"), mark=actions.mark_of(read), by=by)  # sent twice

    assert line_of(plan).note == "Pertama"
    assert plan.edits.count() == 1


def test_what_stands_above_a_new_line_comes_along():
    plan = PlanFactory(works=0)
    pk, by = plan.organisation_id, admin()
    above = Entry("activity", ACTIVITY, "Pengembangan Irigasi", pk, Key(pk, "1.03.02"))
    programme = Entry("programme", "1.03.02", "PROGRAM SUMBER DAYA AIR", pk)

    line = actions.add(plan, programme, above, Entry("sub_activity", WORK, "Rehab", pk, above.key), by=by)

    assert [each.code for each in plan.lines.in_order()] == ["1.03.02", ACTIVITY, WORK]
    assert line.code == WORK
    assert plan.edits.count() == 3
    with pytest.raises(actions.LineExists):
        actions.add(plan, Entry("sub_activity", WORK, "Rehab", pk, above.key), by=by)


def test_nothing_is_hung_on_a_line_with_money():
    plan = PlanFactory(kind=Kind.MEDIUM_TERM, first_year=2025, last_year=2029, works=0)
    by = admin()
    goal = actions.add(plan, Entry("goal", "T1", "Air cukup", ceilings={2025: 5}), by=by)

    with pytest.raises(CeilingAboveOthers):
        actions.add(plan, Entry("objective", "S1", "Irigasi baik", parent=Key(None, goal.code)), by=by)


def test_a_line_goes_only_when_nothing_hangs_on_it():
    plan, by = PlanFactory(), admin()
    above, work = line_of(plan, ACTIVITY), line_of(plan)

    with pytest.raises(actions.OthersHangOnIt):
        actions.remove(above, mark=actions.mark_of(entry_of(above)), by=by)
    actions.remove(work, mark=actions.mark_of(entry_of(work)), by=by)

    assert not plan.lines.filter(code=WORK).exists()
    assert Edit.objects.get().after is None


def test_a_fixed_plan_another_agency_and_a_closed_stage_refuse_every_hand():
    plan = PlanFactory()
    line, own = line_of(plan), operator(plan.organisation)
    entry = entry_of(line)
    wanted = {"entry": replace(entry, note="Baru"), "mark": actions.mark_of(entry)}

    with pytest.raises(NotAllowed):
        actions.change(line, **wanted, by=operator())
    yesterday = timezone.localdate() - timedelta(days=1)
    StageFactory(plan_year=PLAN_YEAR, starts=yesterday, ends=yesterday, opens=Opens.AGENCY_PLANS)
    with pytest.raises(StageClosed):
        actions.change(line, **wanted, by=own)
    fix(plan)
    with pytest.raises(NotPossibleNow):
        actions.change(line, **wanted, by=admin())
    assert plan.status == Status.FIXED
