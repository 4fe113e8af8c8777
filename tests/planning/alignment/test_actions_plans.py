"""Proposals against the plans that hold: line, ceiling, place, and again when a plan is fixed."""

import pytest

from planning.alignment.actions import examine, look_again_next
from planning.alignment.decisions import Verdict
from planning.alignment.models import Alignment
from planning.plans.models import Status as PlanStatus
from planning.proposals.statuses import Status
from tests.factories.planning import NomenclatureItemFactory, ProposalFactory
from tests.factories.plans import PlanFactory

pytestmark = pytest.mark.django_db


def in_plan(proposal, **said) -> dict[int, str]:
    """The sentences of the checks against plans, by their numbers."""
    examine(proposal)
    return {each["number"]: each["sentence"] for each in proposal.alignment.results if each["number"] > 5}


def test_where_no_plan_is_fixed_nothing_is_said_about_plans():
    proposal = ProposalFactory(status=Status.SUBMITTED)
    PlanFactory(organisation=proposal.organisation)

    assert in_plan(proposal) == {}


def test_a_proposal_that_stands_in_the_renja_with_its_money_and_place_says_so():
    proposal = ProposalFactory(status=Status.SUBMITTED)
    PlanFactory(organisation=proposal.organisation, title="Renja 2027", status=PlanStatus.FIXED)

    found = in_plan(proposal)

    assert found == {
        6: "Sub kegiatan 1.03.02.2.02.0001 tercantum dalam Renja 2027.",
        7: "Anggaran Rp150.000.000 tidak melebihi pagu Rp150.000.000.",
        8: f"{proposal.region.full_name} termasuk lokasi dalam Renja 2027: Kec. Plantungan.",
    }
    assert proposal.alignment.verdict == Verdict.ALIGNED


def test_what_the_plan_does_not_hold_is_said_with_its_figures():
    dear = ProposalFactory(status=Status.SUBMITTED, budget=150_000_001)
    PlanFactory(organisation=dear.organisation, title="Renja 2027", status=PlanStatus.FIXED)
    other = ProposalFactory(
        status=Status.SUBMITTED, organisation=dear.organisation,
        sub_activity=NomenclatureItemFactory(code="1.03.02.2.02.0009"),
    )  # fmt: skip

    assert in_plan(dear)[7] == (
        "Anggaran Rp150.000.001 melebihi pagu Rp150.000.000 untuk sub kegiatan ini dalam Renja 2027."
    )
    assert in_plan(other) == {
        6: "Sub kegiatan 1.03.02.2.02.0009 belum tercantum dalam Renja 2027. Pilih sub kegiatan yang sudah "
        "ada, atau usulkan agar masuk pada perubahannya."
    }
    assert other.alignment.verdict == Verdict.PARTLY_ALIGNED


def test_a_plan_that_is_fixed_has_filed_proposals_examined_again():
    proposal = ProposalFactory(status=Status.SUBMITTED)
    ProposalFactory(status=Status.SUBMITTED)
    assert not look_again_next()
    PlanFactory(organisation=proposal.organisation, status=PlanStatus.FIXED)

    assert look_again_next()
    assert not look_again_next()

    assert 6 in {each["number"] for each in Alignment.objects.get(proposal=proposal).results}
