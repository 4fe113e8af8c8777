"""What can be done with cooperations, and what is refused."""

from datetime import date

import pytest

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.cooperation import actions
from planning.cooperation.alike import twins_of
from planning.cooperation.deeds.models import Kind as DeedKind
from planning.cooperation.deeds.refusals import LongerThanTheAgreement, NoPower
from planning.cooperation.files.models import Paper
from planning.cooperation.models import Cooperation
from planning.cooperation.parties import actions as parties
from planning.cooperation.refusals import NoSuchOrigin, NotReady
from planning.cooperation.statuses import Initiative, Kind, Status
from tests.factories.cooperation import (
    AGREED_UNTIL,
    RUNS_UNTIL,
    at,
    cooperation,
    hand_in,
    neighbour,
    ready,
    signed,
)
from tests.factories.stakeholders import citizen, host, operator, planner

pytestmark = pytest.mark.django_db


def test_a_step_that_lacks_something_is_refused_with_everything_it_lacks():
    by = planner()
    found = cooperation(by)

    with pytest.raises(NotReady) as refused:
        actions.advance(found, "offer", by=by)

    assert "Identifikasi dan pemetaan urusan tersimpan" in str(refused.value)
    assert "Kerangka Acuan Kerja" in str(refused.value)
    found.refresh_from_db()
    assert found.status == Status.PREPARATION


def test_a_cooperation_goes_from_preparation_into_force():
    by = planner()

    found = at(Status.RUNNING, by)

    assert (found.status, found.in_force_since, found.ends) == (Status.RUNNING, date(2026, 4, 10), RUNS_UNTIL)
    assert [change.to_status for change in StatusChange.objects.about(found)] == [
        "preparation", "offered", "drafting", "signing", "contracting", "pks_signing", "running",
    ]  # fmt: skip


def test_what_is_not_budgeted_goes_to_the_council_first():
    found = at(Status.COUNCIL, is_budgeted=False)

    assert found.status == Status.COUNCIL
    by = found.created_by
    with pytest.raises(NotReady):
        actions.advance(found, "approve", by=by)
    hand_in(found, by, Paper.COUNCIL)
    actions.advance(found, "approve", by=by)
    found.refresh_from_db()
    assert found.status == Status.CONTRACTING


def test_synergy_runs_without_a_contract_when_its_action_plan_is_written():
    by = planner()
    found = cooperation(by, kind=Kind.SYNERGY)
    hand_in(found, by, Paper.MAPPING)
    actions.advance(found, "draft", by=by)
    memo = ready(found, DeedKind.MEMO, by)
    with pytest.raises(NotReady):
        actions.advance(found, "submit", by=by)
    ready(found, DeedKind.ACTION_PLAN, by)
    actions.advance(found, "submit", by=by)
    signed(memo, by)

    actions.advance(found, "begin", by=by)

    found.refresh_from_db()
    assert (found.status, found.ends) == (Status.RUNNING, RUNS_UNTIL)


def test_a_third_partys_idea_needs_a_feasibility_study():
    by = planner()
    found = cooperation(by, kind=Kind.THIRD_PARTY, initiative=Initiative.PARTNER)
    hand_in(found, by, Paper.MAPPING, Paper.OFFER)
    ready(found, DeedKind.TERMS, by)
    with pytest.raises(NotReady):
        actions.advance(found, "offer", by=by)

    hand_in(found, by, Paper.FEASIBILITY)
    actions.advance(found, "offer", by=by)

    found.refresh_from_db()
    assert found.status == Status.OFFERED


def test_who_signs_without_being_the_head_needs_a_power_of_attorney():
    by = planner()
    found = at(Status.CONTRACT_SIGNING, by)
    contract, party = found.deeds.get(kind=DeedKind.CONTRACT), found.parties.get(number=1)
    parties.change(party, is_head=False, by=by)
    with pytest.raises(NoPower):
        signed(contract, by)

    parties.change(party, attorney_number="120/4", attorney_date=date(2026, 4, 1), by=by)
    signed(contract, by)

    contract.refresh_from_db()
    assert (contract.status, len(contract.sha256)) == ("signed", 64)


def test_a_contract_that_outlives_its_agreement_is_not_signed():
    by = planner()
    found = at(Status.CONTRACT_SIGNING, by)
    contract = found.deeds.get(kind=DeedKind.CONTRACT)

    with pytest.raises(LongerThanTheAgreement):
        signed(contract, by, date(2031, 4, 11))

    signed(contract, by, AGREED_UNTIL)
    contract.refresh_from_db()
    assert contract.ends == AGREED_UNTIL


def test_a_signed_addendum_extends_the_cooperation_but_not_beyond_its_agreement():
    by = planner()
    found = at(Status.RUNNING, by)
    contract = found.deeds.get(kind=DeedKind.CONTRACT)
    addendum = ready(found, DeedKind.ADDENDUM, by, amends=contract)
    with pytest.raises(LongerThanTheAgreement):
        signed(addendum, by, date(2031, 4, 11))

    signed(addendum, by, date(2030, 4, 10))

    found.refresh_from_db()
    assert (found.status, found.ends) == (Status.RUNNING, date(2030, 4, 10))
    assert StatusChange.objects.about(found).last().transition == "extend"


def test_only_those_who_keep_cooperations_note_one_down_and_move_it():
    agency = operator()
    found = cooperation(responsible=agency.organisations[0])

    for stranger in (citizen(), agency):
        with pytest.raises(NotAllowed):
            actions.advance(found, "stop", by=stranger, reason="Tidak jadi.")
        with pytest.raises(NotAllowed):
            cooperation(stranger)


def test_what_it_is_about_is_fixed_once_the_agreement_is_out():
    by = planner()
    found = at(Status.SIGNING, by)

    with pytest.raises(NotPossibleNow):
        actions.describe(found, title="Lain", by=by)
    with pytest.raises(NotPossibleNow):
        actions.advance(found, "extend", by=by)


def test_an_idea_keeps_the_way_to_the_page_it_came_from():
    by = planner()
    source = actions.Source("Temuan TTI-7F3KQ2", "/tumpang-tindih/1-2/")

    found = cooperation(by, origin=source)

    assert [(one.title, one.path) for one in found.origins.all()] == [(source.title, source.path)]
    with pytest.raises(NoSuchOrigin):
        cooperation(by, origin=actions.Source("Jahat", "https://jahat.example/"))


def test_a_like_object_or_partner_is_warned_about():
    by = planner()
    first = cooperation(by)
    other = cooperation(
        by, neighbour("33.21", "Demak"), title="Pasar hewan", object="Pasar hewan ternak besar"
    )
    twin = cooperation(by)

    assert [(found.cooperation, found.reason) for found in twins_of(twin)] == [
        (first, "objeknya mirip; mitranya sama: Kota Semarang")
    ]
    assert twins_of(other) == []


def test_who_sees_what():
    agency = operator()
    hidden = cooperation(responsible=agency.organisations[0])
    shown = at(Status.RUNNING)

    def seen_by(account):
        return set(Cooperation.objects.visible_to(account))

    assert seen_by(None) == {shown}
    assert seen_by(citizen()) == {shown}
    assert seen_by(agency) == {hidden, shown}
    assert seen_by(planner()) == {hidden, shown}
    assert host() is not None
