"""An import is taken back as a whole, also an earlier one, as long as nothing stands on its lines."""

import pytest

from perkasa.core.refusals import NotPossibleNow
from planning.plans.by_hand import actions as by_hand
from planning.plans.content import Entry, Key, content_of
from planning.plans.imports import actions
from planning.plans.imports.models import Phase
from tests.factories.plans import (
    ACTIVITY,
    PROGRAMME,
    WORK,
    PlanFactory,
    bring_in,
    csv_of,
    put,
    sheet_of,
    take_back,
)
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db
SECOND = f"{ACTIVITY}.0002"


def money_for(code: str, amount: int):
    return csv_of("Kode;Uraian;Pagu 2027", f"{code};Rehabilitasi;{amount}")


def test_what_was_new_goes_and_what_was_changed_is_as_before():
    plan, by = PlanFactory(works=2), admin()
    before = content_of(plan)
    put(plan, [], without=[Key(plan.organisation_id, SECOND)])
    smaller = content_of(plan)

    found = bring_in(plan, csv_of("Kode;Uraian;Pagu 2027", f"{WORK};Lain;7", f"{SECOND};Baru;8"), by=by)
    assert found.counts == {"new": 1, "changed": 1, "unchanged": 2}
    take_back(found, by=by)

    assert found.phase == Phase.UNDONE
    assert content_of(plan) == smaller != before


def test_an_earlier_import_is_undone_when_the_later_one_changed_other_lines():
    plan, by = PlanFactory(works=2), admin()
    before = content_of(plan)
    first = bring_in(plan, money_for(WORK, 7), by=by)
    second = bring_in(plan, money_for(SECOND, 8), by=by)

    take_back(first, by=by)

    assert (first.phase, second.phase) == (Phase.UNDONE, Phase.APPLIED)
    after = content_of(plan)
    own = plan.organisation_id
    assert after[Key(own, WORK)] == before[Key(own, WORK)]
    assert after[Key(own, SECOND)].ceilings[2027] == 8


def test_a_line_that_a_later_import_changed_again_is_named_and_nothing_is_undone():
    plan, by = PlanFactory(works=1), admin()
    first = bring_in(plan, money_for(WORK, 7), by=by)
    second = bring_in(plan, money_for(WORK, 8), by=by)
    before = content_of(plan)

    take_back(first, by=by)

    assert first.phase == Phase.APPLIED
    assert first.problems[0][3] == (
        f"Baris {WORK} sudah diubah sesudah impor ini, sehingga impor tidak dapat dibatalkan seluruhnya. "
        "Batalkan dahulu impor yang lebih baru, atau ubah baris itu dengan tangan."
    )
    assert content_of(plan) == before

    take_back(second, by=by)
    take_back(first, by=by)

    assert (first.phase, second.phase) == (Phase.UNDONE, Phase.UNDONE)


def test_a_line_that_somebody_hung_below_a_new_one_keeps_the_import():
    plan, by = PlanFactory(works=2), admin()
    put(plan, [], whole=True)
    found = bring_in(plan, csv_of("Kode;Uraian;Target 2027", f"{ACTIVITY};Irigasi;"), by=by)
    own = plan.organisation_id
    by_hand.add(plan, Entry("sub_activity", WORK, "Rehabilitasi", own, Key(own, ACTIVITY)), by=by)

    take_back(found, by=by)

    assert found.problems[0][3] == (
        "Sesudah impor ini ada baris lain yang disusun di bawah barisnya yang baru. Hapus dahulu baris itu."
    )
    assert {line.code for line in plan.lines.all()} == {PROGRAMME, ACTIVITY, WORK}


def test_the_last_import_is_undone_also_where_the_plan_wrote_the_sheet_itself():
    plan, by = PlanFactory(works=1), admin()
    before = content_of(plan)
    found = bring_in(plan, sheet_of(plan, w1=7), by=by)

    take_back(found, by=by)

    assert content_of(plan) == before
    with pytest.raises(NotPossibleNow):
        actions.undo(found, by=by)
