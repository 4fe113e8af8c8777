"""Proposals beside priorities and the catalogue of usual works; what a planner says about the verdict."""

import pytest

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, ReasonMissing
from planning.alignment import judging
from planning.alignment.actions import examine, look_again_next
from planning.alignment.models import Alignment
from planning.plans.models import Kind
from planning.plans.models import Status as PlanStatus
from planning.proposals import actions
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.statuses import Status
from tests.factories.planning import NomenclatureItemFactory, ProposalFactory
from tests.factories.plans import PlanFactory, entries_for, fix, put
from tests.factories.stakeholders import admin, citizen, operator, planner

pytestmark = pytest.mark.django_db


def found_by(number: int, proposal) -> tuple[bool, str] | None:
    """What one check says now."""
    examine(proposal)
    said = {each["number"]: (each["passed"], each["sentence"]) for each in proposal.alignment.results}
    return said.get(number)


def term_plan(agency, *, priority: str = "") -> None:
    """An RPJMD that holds, with the irrigation programme of `agency`."""
    plan = PlanFactory(
        kind=Kind.MEDIUM_TERM, first_year=2025, last_year=2029, works=0, title="RPJMD 2025-2029"
    )
    [programme] = entries_for(agency, 2027)[:1]
    put(plan, [programme.__class__(**(vars(programme) | {"regional_priority": priority}))])
    fix(plan, by=admin())


def usual(**said) -> CatalogueEntry:
    """A usual work of a hundred million a kilometre."""
    details = {"unit": "Kilometer", "unit_price": 100_000_000, "field_code": "1.03"}
    return CatalogueEntry.objects.create(work="Rehabilitasi saluran irigasi", **details | said)


def test_a_programme_of_the_rpjmd_serves_its_priority():
    proposal = ProposalFactory(status=Status.SUBMITTED)
    assert found_by(9, proposal) is None

    term_plan(proposal.agency, priority="Kemandirian pangan")

    passed, sentence = found_by(9, proposal)
    assert passed
    assert "ada dalam RPJMD 2025-2029, mendukung Kemandirian pangan." in sentence


def test_a_programme_that_the_rpjmd_does_not_hold_is_named():
    proposal = ProposalFactory(
        status=Status.SUBMITTED, sub_activity=NomenclatureItemFactory(code="1.03.10.2.01.0005")
    )
    term_plan(proposal.agency)

    assert found_by(9, proposal) == (False, "Program 1.03.10 tidak tercantum dalam RPJMD 2025-2029.")


def test_a_newly_fixed_rpjmd_has_the_proposals_examined_again():
    proposal = ProposalFactory(status=Status.SUBMITTED)
    term_plan(proposal.agency)

    assert look_again_next()
    assert not look_again_next()
    assert 9 in {each["number"] for each in Alignment.objects.get().results}


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({}, (True, "Sesuai kamus usulan: Rehabilitasi saluran irigasi, satuan Kilometer.")),
        (
            {"unit": "Meter"},
            (False, "Satuan “Rehabilitasi saluran irigasi” menurut kamus usulan Meter, bukan Kilometer."),
        ),
        (
            {"sub_activity_code": "1.03.02.2.02.0009"},
            (
                False,
                "Kamus usulan menempatkan “Rehabilitasi saluran irigasi” pada sub kegiatan "
                "1.03.02.2.02.0009, bukan 1.03.02.2.02.0001.",
            ),
        ),
        (
            {"unit_price": 90_000_000},
            (
                False,
                "Anggaran Rp150.000.000 melebihi harga kamus usulan Rp112.500.000 lebih dari 10%. "
                "Jelaskan alasannya atau sesuaikan.",
            ),
        ),
    ],
)
def test_a_usual_work_keeps_to_the_catalogue(entry, said):
    unit_price = entry.pop("unit_price", 120_000_000)
    proposal = ProposalFactory(status=Status.SUBMITTED, work=usual(unit_price=unit_price, **entry))

    assert found_by(10, proposal) == said


def test_a_planner_confirms_or_exempts_with_a_reason_and_a_change_sets_it_back():
    proposal = ProposalFactory(status=Status.RETURNED)
    by, alignment = planner(), proposal.alignment
    proposal.status = Status.RETURNED
    actions.submit(proposal, by=proposal.filed_by)
    alignment = Alignment.objects.get()
    assert alignment.status == alignment.verdict

    judging.confirm(alignment, by=by)
    assert Alignment.objects.get().words == "Dikonfirmasi"
    examine(proposal)
    assert Alignment.objects.get().words == "Dikonfirmasi"

    term_plan(proposal.agency)
    assert look_again_next()

    again = Alignment.objects.get()
    assert (again.decision, again.decided_by, again.words) == ("", None, "Selaras")
    trail = StatusChange.objects.about(again).values_list("transition", flat=True)
    assert list(trail) == ["confirm", "set_back"]


def test_nobody_judges_their_own_proposal_and_an_exemption_says_why(client):
    proposal = ProposalFactory(status=Status.SUBMITTED, budget=999_000_000)
    PlanFactory(organisation=proposal.organisation, status=PlanStatus.FIXED)
    look_again_next()
    alignment = Alignment.objects.get()
    assert alignment.verdict == "partly_aligned"

    for person in (citizen(), operator(), proposal.filed_by):
        with pytest.raises(NotAllowed):
            judging.confirm(alignment, by=person)
    with pytest.raises(ReasonMissing):
        judging.exempt(alignment, by=planner(), reason=" ")

    client.force_login(planner())
    client.post(f"{alignment.get_absolute_url()}exempt/", {"reason": "Kebutuhan darurat setelah banjir."})
    page = client.get(alignment.get_absolute_url()).content.decode()
    assert "Dikecualikan" in page
    assert "Kebutuhan darurat setelah banjir." in page
