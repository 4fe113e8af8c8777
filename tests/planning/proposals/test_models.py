"""Who sees which proposals, and what the database never holds."""

from decimal import Decimal

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, transaction
from django.utils import timezone

from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.models import Proposal
from planning.proposals.statuses import Status
from stakeholders.accounts.roles import Role
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import (
    OrganisationFactory,
    admin,
    auditor,
    citizen,
    head,
    holder,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
FILED = {"submitted", "returned", "accepted", "declined", "accommodated", "not_accommodated"}
ALONE = [status for status in Status if status not in (Status.MERGED, Status.SPLIT)]
"""A merged or a split proposal comes with others."""


@pytest.fixture
def agency():
    agency = OrganisationFactory()
    for status in ALONE:
        ProposalFactory(organisation=agency, status=status)
    ProposalFactory(organisation=agency, status="draft", title="Draf yang ditarik")
    Proposal.objects.filter(title="Draf yang ditarik").update(
        status=Status.WITHDRAWN,
        decided_by=admin(),
        decided_at=timezone.now(),
        decision_words="Sudah masuk usulan lain.",
    )
    return agency


def seen_by(account) -> list[str]:
    return sorted(Proposal.objects.visible_to(account).values_list("status", flat=True))


@pytest.mark.parametrize("somebody", [lambda: None, AnonymousUser, citizen, operator])
def test_everybody_sees_what_is_filed_and_no_drafts(agency, somebody):
    assert seen_by(somebody()) == sorted(FILED)


def test_an_agency_sees_all_of_its_own(agency):
    assert seen_by(operator(agency)) == sorted([*ALONE, "withdrawn"])


@pytest.mark.parametrize("somebody", [admin, planner, head, auditor])
def test_readers_of_all_see_what_ever_was_filed_but_no_drafts(agency, somebody):
    assert seen_by(somebody()) == sorted([*FILED, "withdrawn"])


@pytest.mark.parametrize("status", ["merged", "split"])
def test_what_became_another_stays_to_be_read(status):
    proposal = ProposalFactory(status=status)

    assert Proposal.objects.visible_to(None).filter(pk=proposal.pk).exists()


def test_a_position_that_has_ended_opens_nothing(agency):
    former = operator(agency)
    former.assignments.update(period=("2024-01-01", "2025-01-01"))

    assert seen_by(former) == sorted(FILED)


def test_the_numbers_of_two_proposals_differ():
    one, other = ProposalFactory(), ProposalFactory()

    assert one.code != other.code


INCOMPLETE = [
    {"title": "Pendek"},
    {"sub_activity": None},
    {"region": None},
    {"target": None},
    {"budget": None},
    {"indicator": ""},
    {"unit": ""},
    {"source_of_funds": ""},
    {"reason": ""},
    {"submitted_at": None},
]


@pytest.mark.parametrize("gap", INCOMPLETE, ids=lambda gap: next(iter(gap)))
@pytest.mark.parametrize("status", sorted(FILED))
def test_what_is_filed_is_complete(status, gap):
    proposal = ProposalFactory(status=status)

    assert_refused("proposal_filed_is_complete", proposal, gap)


@pytest.mark.parametrize("gap", INCOMPLETE, ids=lambda gap: next(iter(gap)))
def test_a_draft_may_have_gaps(gap):
    proposal = ProposalFactory()

    assert Proposal.objects.filter(pk=proposal.pk).update(**gap) == 1


@pytest.mark.parametrize("gap", [{"decided_by": None}, {"decided_at": None}], ids=["by", "at"])
def test_a_decision_has_its_person_and_moment(gap):
    assert_refused("proposal_decided_has_its_decision", ProposalFactory(status="accepted"), gap)


def test_what_is_not_decided_has_no_decision():
    proposal = ProposalFactory(status="submitted")

    assert_refused("proposal_decided_has_its_decision", proposal, {"decided_at": timezone.now()})


@pytest.mark.parametrize(
    ("constraint", "value"),
    [
        ("proposal_target_is_positive", {"target": Decimal(0)}),
        ("proposal_target_is_positive", {"target": Decimal(-1)}),
        ("proposal_budget_is_not_negative", {"budget": -1}),
        ("proposal_plan_year_is_plausible", {"plan_year": 1999}),
    ],
    ids=["target 0", "target -1", "budget -1", "year 1999"],
)
def test_numbers_that_make_no_sense_are_refused(constraint, value):
    assert_refused(constraint, ProposalFactory(), value)


def assert_refused(constraint: str, proposal: Proposal, change: dict) -> None:
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        Proposal.objects.filter(pk=proposal.pk).update(**change)
    assert refused.value.__cause__.diag.constraint_name == constraint


def test_a_proposal_keeps_its_history_row_by_row():
    proposal = ProposalFactory(status="submitted")

    assert list(proposal.events.order_by("pgh_id").values_list("status", flat=True)) == [
        "draft",
        "draft",
        "submitted",
    ]


def test_an_agency_writes_its_own_field_in_place_of_xx():
    agency = OrganisationFactory(field_codes=("1.03", "2.10"))
    proposal = ProposalFactory(organisation=agency, sub_activity__code="X.XX.01.2.01.0001")

    assert proposal.code_in_agency == "1.03.01.2.01.0001"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (Decimal("12.00"), "12 km"),
        (Decimal("1250.50"), "1.250,5 km"),
        (Decimal(1000), "1.000 km"),
        (None, ""),
    ],
)
def test_a_target_is_written_without_idle_zeros(target, words):
    assert Proposal(target=target, unit="km").target_in_words == words


def test_the_order_is_drafts_first_then_the_latest_filed():
    first, second = ProposalFactory(status="submitted"), ProposalFactory(status="submitted")
    draft = ProposalFactory()

    assert list(Proposal.objects.in_order()) == [draft, second, first]


def test_a_person_with_two_positions_files_only_where_the_position_allows_it():
    agency, other = OrganisationFactory(), OrganisationFactory()
    proposal = ProposalFactory(organisation=other)
    account = operator(agency)
    account.assignments.create(
        position=holder(Role.AUDITOR, other).assignments.get().position, period=(None, None)
    )

    assert proposal in Proposal.objects.visible_to(account)
    assert PROPOSAL.available(proposal, account) == []
