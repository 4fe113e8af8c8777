"""The page of one line: its years, its history, and everything that hangs on it."""

from dataclasses import replace

import pytest

from planning.plans import actions
from planning.plans.by_hand import actions as by_hand
from planning.plans.content import entry_of
from planning.plans.imports import actions as imports
from planning.plans.models import Kind, Status
from planning.proposals.models import Status as ProposalStatus
from tests.factories.planning import ProposalFactory
from tests.factories.plans import WORK, PlanFactory, entries_for, fix, put, sheet_of
from tests.factories.stakeholders import OrganisationFactory, admin, citizen, operator

pytestmark = pytest.mark.django_db


def line_of(plan, code=WORK):
    return plan.lines.with_figures().get(code=code)


def test_its_years_stand_with_targets_ceilings_and_outlook(client):
    line = line_of(PlanFactory(status=Status.FIXED))

    page = client.get(line.get_absolute_url())

    assert [[cell["text"] for cell in row] for row in page.context["money"]] == [
        ["2027", "Rp150.000.000"], ["2028 (prakiraan maju)", "Rp160.000.000"],
    ]  # fmt: skip
    [measure] = page.context["measures"]
    assert measure["facts"] == "makin tinggi makin baik · dijumlahkan"
    assert measure["figures"][0][1]["text"] == "1,25 Kilometer"


def test_its_history_goes_from_version_to_version(client):
    plan, by = PlanFactory(status=Status.FIXED), admin()
    changed = actions.revise(plan, by=by)
    line = line_of(changed)
    cheaper = replace(entry_of(line), ceilings={2027: 90_000_000})
    by_hand.change(line, cheaper, mark=by_hand.mark_of(entry_of(line)), by=by)

    before = client.get(line_of(plan).get_absolute_url()).context["versions"]
    fix(changed, by=by)
    after = client.get(line.get_absolute_url()).context["versions"]

    assert [event.words for event in before] == ["Murni (Ditetapkan): masuk dokumen"]
    assert [event.words for event in after] == [
        "Murni (Digantikan): masuk dokumen", "Perubahan ke-1 (Ditetapkan): berubah",
    ]  # fmt: skip
    assert [(change.label, change.before, change.after) for change in after[1].changes] == [
        ("Pagu 2027", "Rp150.000.000", "Rp90.000.000"), ("Pagu 2028", "Rp160.000.000", "–"),
    ]  # fmt: skip


def test_a_line_that_a_version_dropped_is_told_as_gone(client):
    plan, by = PlanFactory(status=Status.FIXED, works=2), admin()
    changed = actions.revise(plan, by=by)
    put(changed, entries_for(plan.organisation, works=1), whole=True)
    fix(changed, by=by)

    events = client.get(line_of(plan, f"{WORK[:-1]}2").get_absolute_url()).context["versions"]

    assert [event.words for event in events][1] == "Perubahan ke-1 (Ditetapkan): dihapus"


def test_who_wrote_on_it_is_told_to_those_who_may_write(client):
    plan = PlanFactory(works=2)
    own = operator(plan.organisation)
    found = imports.upload(plan, sheet_of(plan, w1=7), by=own)
    imports.work_next()
    found.refresh_from_db()
    imports.apply(found, by=own)
    imports.work_next()
    line = line_of(plan)
    by_hand.change(line, replace(entry_of(line), note="Sisa"), mark=by_hand.mark_of(entry_of(line)), by=own)

    client.force_login(own)
    told = client.get(line.get_absolute_url()).context["revisions"]
    fix(plan)
    client.force_login(citizen())
    silent = client.get(line.get_absolute_url())

    assert [(event.words, event.by) for event in told] == [
        ("Diubah dengan tangan", str(own)), ("Diisi dari lembar kerja renja.xlsx", str(own)),
    ]  # fmt: skip
    assert silent.context["revisions"] == []
    assert str(own) not in silent.text


def test_proposals_checks_and_the_same_line_elsewhere_are_linked_as_far_as_one_may_see_them(client):
    agency = OrganisationFactory(field_codes=("1.03",))
    renja = PlanFactory(organisation=agency, status=Status.FIXED)
    rkpd = PlanFactory(kind=Kind.YEARLY, works=0)
    put(rkpd, entries_for(agency))
    filed = ProposalFactory(organisation=agency, status=ProposalStatus.SUBMITTED, budget=900_000_000)
    draft = ProposalFactory(organisation=agency, by=filed.filed_by)

    def shown(page):
        return {str(kind.heading): [link.title for link in kind.links] for kind in page.context["links"]}

    public = client.get(line_of(renja).get_absolute_url())
    client.force_login(filed.filed_by)
    own = client.get(line_of(renja).get_absolute_url())
    client.force_login(admin())
    staff = client.get(line_of(renja).get_absolute_url())

    assert shown(public) == {
        "Usulan pada baris ini": [filed.title], "Keselarasan usulan": [f"Pemeriksaan {filed.code}"],
    }  # fmt: skip
    assert "melebihi pagu" not in public.text
    assert "melebihi pagu" in own.text
    assert set(shown(own)["Usulan pada baris ini"]) == {filed.title, draft.title}
    assert shown(staff)["Baris ini dalam dokumen lain"] == [rkpd.title]
