"""Every status, every step, everybody: who may take it, and what happens to the others."""

import pytest
from django.db import transaction

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.statuses import Status
from stakeholders.accounts.roles import Role
from tests.factories.planning import ProposalFactory, line_for
from tests.factories.stakeholders import (
    OrganisationFactory,
    admin,
    agency_head,
    auditor,
    citizen,
    head,
    holder,
    host,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db

AGENCY = {
    Status.DRAFT: {"submit", "withdraw"},
    Status.RETURNED: {"submit", "withdraw"},
    Status.SUBMITTED: {"withdraw"},
}
VERIFIERS = {
    Status.SUBMITTED: {"approve", "redirect", "send_back", "decline"},
    Status.ACCEPTED: {"accommodate", "leave_out"},
}
DECIDERS = {
    Status.SUBMITTED: VERIFIERS[Status.SUBMITTED] | {"accept", "accommodate", "leave_out"},
    Status.ACCEPTED: {"accommodate", "leave_out"},
}
NOBODY: dict = {}


def moderator_of_the_agency(agency):
    return holder(Role.ADMIN, agency)


def moderator_who_also_files(agency):
    account = admin()
    account.assignments.create(position=operator(agency).assignments.get().position, period=(None, None))
    return account


ACTORS = {
    "operator": (operator, AGENCY),
    "head of the agency": (agency_head, AGENCY),
    "operator elsewhere": (lambda agency: operator(), NOBODY),
    "admin": (lambda agency: admin(), DECIDERS),
    "admin of the agency itself": (moderator_of_the_agency, NOBODY),
    "admin who also files for it": (moderator_who_also_files, AGENCY),
    "planner": (lambda agency: planner(), VERIFIERS),
    "head of the planning agency": (lambda agency: head(), VERIFIERS),
    "auditor": (lambda agency: auditor(), NOBODY),
    "citizen": (lambda agency: citizen(), NOBODY),
    "the portal itself": (lambda agency: None, NOBODY),
}


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("actor", ACTORS)
def test_who_may_do_what_in_which_status(actor, status):
    agency = OrganisationFactory()
    proposal = ProposalFactory(organisation=agency, status=status)
    make, allowed = ACTORS[actor]
    person = make(agency)

    offered = {step.name for step in PROPOSAL.available(proposal, person)}
    taken = {step.name: outcome_of(proposal, step, person) for step in PROPOSAL}

    may, rights = allowed.get(status, set()), set().union(*allowed.values())
    assert offered == may
    assert {name for name, outcome in taken.items() if outcome == "done"} == may
    without_right = {step.name for step in PROPOSAL} - rights
    assert {taken[name] for name in without_right} <= {"not allowed"}


def decision(person, now) -> dict:
    return {"decided_by": person, "decided_at": now, "decision_words": "Alasan."}


def outcome_of(proposal, step, person) -> str:
    now = proposal.created_at
    also = {
        "submit": {"submitted_at": now, "stage": "partner", "holder": host()},
        "accommodate": decision(person, now) | {"line": line_for(proposal.agency)},
        **dict.fromkeys(["accept", "decline", "leave_out", "withdraw"], decision(person, now)),
    }
    with transaction.atomic():
        undo = transaction.savepoint()
        try:
            PROPOSAL.advance(proposal, step.name, by=person, reason="Alasan.", also=also.get(step.name))
        except NotAllowed:
            return "not allowed"
        except NotPossibleNow:
            return "not possible now"
        finally:
            transaction.savepoint_rollback(undo)
            proposal.refresh_from_db()
    return "done"


@pytest.mark.parametrize("step", ["send_back", "decline"])
def test_an_answer_that_hurts_needs_a_reason(step):
    proposal = ProposalFactory(status="submitted")

    with pytest.raises(ReasonMissing):
        PROPOSAL.advance(proposal, step, by=admin(), reason="  ")

    proposal.refresh_from_db()
    assert proposal.status == "submitted"


def test_the_trail_holds_every_step_with_its_reason():
    proposal = ProposalFactory(status="returned")

    trail = [(line.from_status, line.to_status, line.reason) for line in StatusChange.objects.about(proposal)]

    assert trail == [
        ("", "draft", ""),
        ("draft", "submitted", ""),
        ("submitted", "returned", "Lokasi belum jelas. Sebutkan dukuhnya."),
    ]
