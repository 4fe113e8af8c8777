"""Every state a proposal of any source can reach, every role in it: only the steps of the tables succeed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import transaction

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed
from planning.proposals import actions
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.models import Proposal
from planning.proposals.path.models import Outcome
from planning.proposals.path.sources import RULES, Source, Stage
from planning.proposals.statuses import FINAL, Status
from stakeholders.accounts.roles import ROLES, Permission, Role
from stakeholders.organisations.models import Organisation
from tests.factories.paths import Regency
from tests.factories.planning import line_for
from tests.factories.stakeholders import OrganisationFactory, citizen, holder

pytestmark = pytest.mark.django_db
AT_THE_HOST = (Role.ADMIN, Role.PLANNER, Role.RECEPTION, Role.HEAD, Role.AUDITOR)
IN_AN_OFFICE = (Role.AGENCY_OPERATOR, Role.AGENCY_HEAD)
IN_A_BODY = (Role.BODY_MEMBER, Role.BODY_HEAD)
REDIRECTING = {Stage.PARTNER, Stage.AGENCY, Stage.FORUM}


@dataclass(frozen=True)
class Person:
    """Somebody with one position, or with none."""

    account: Any
    role: str = ""
    home: Organisation | None = None

    def may(self, permission: Permission) -> bool:
        return permission in ROLES.get(self.role, ())


def everybody(regency: Regency, proposal: Proposal) -> list[Person]:
    """Every role in every body that there is around the proposal, a citizen, a stranger, and its proposer."""
    offices = {body for body in regency.bodies.values() if not body.is_host} | {regency.other_agency}
    homes: dict[Organisation, tuple[Role, ...]] = dict.fromkeys(offices, IN_AN_OFFICE)
    homes |= {regency.bodies[Stage.PARTNER]: AT_THE_HOST, OrganisationFactory(kind="business"): IN_A_BODY}
    own = proposal.organisation
    if own and own not in homes:
        homes[own] = IN_AN_OFFICE if own.kind in Organisation.GOVERNMENT else IN_A_BODY
    people = [Person(holder(role, home), role, home) for home, roles in homes.items() for role in roles]
    return [*people, Person(citizen()), Person(AnonymousUser()), Person(proposal.filed_by)]


def steps_of(proposal: Proposal, person: Person) -> set[str]:
    """What the tables of roles, sources and stages let this person do now."""
    stage, is_own = proposal.stage, person.home and person.home == proposal.organisation
    right = Permission.PROPOSALS_BUDGET if stage == Stage.BUDGET_TEAM else Permission.PROPOSALS_VERIFY
    is_there = person.home and person.home == proposal.holder and person.may(right)
    verifies = bool(is_there) and (not is_own or stage == Stage.COUNCIL)
    decides = person.may(Permission.PROPOSALS_DECIDE) and not is_own
    if proposal.status == Status.SUBMITTED:
        return _answers(proposal, verifies=verifies, decides=decides) | (
            {"withdraw"} if files(proposal, person) else set()
        )
    if proposal.status == Status.ACCEPTED:
        return {"accommodate", "leave_out"} if verifies or decides else set()
    return {"submit", "withdraw"} if proposal.status == Status.RETURNED and files(proposal, person) else set()


def _answers(proposal: Proposal, *, verifies: bool, decides: bool) -> set[str]:
    steps = {"send_back", "decline"} if verifies or decides else set()
    if verifies:
        steps |= {"approve"} | ({"redirect"} if proposal.stage in REDIRECTING else set())
    if decides or (verifies and proposal.stage == Stage.BUDGET_TEAM):
        steps |= {"accommodate", "leave_out"}
    return steps | ({"accept"} if decides and proposal.source == Source.AGENCY else set())


def files(proposal: Proposal, person: Person) -> bool:
    """Whether it is this person's own to file."""
    own = proposal.organisation
    if own is None:
        return person.account == proposal.filed_by
    if own.kind not in Organisation.GOVERNMENT:
        return person.home == own or person.account == proposal.filed_by
    return person.account == proposal.filed_by or (
        person.home == own and person.may(Permission.PROPOSALS_FILE)
    )


def lands(proposal: Proposal, step: str) -> tuple[str, str]:
    """Where the step leads: status and stage."""
    following = [*_stages(proposal)[_stages(proposal).index(proposal.stage) + 1 :], None][0]
    return {
        "submit": (Status.SUBMITTED, proposal.stage),
        "approve": (Status.SUBMITTED, following) if following else (Status.ACCOMMODATED, proposal.stage),
        "redirect": (Status.SUBMITTED, proposal.stage),
        "accept": (Status.ACCEPTED, proposal.stage),
        "send_back": (Status.RETURNED, proposal.stage),
        "decline": (Status.DECLINED, proposal.stage),
        "accommodate": (Status.ACCOMMODATED, proposal.stage),
        "leave_out": (Status.NOT_ACCOMMODATED, proposal.stage),
        "withdraw": (Status.WITHDRAWN, proposal.stage),
    }[step]


def _stages(proposal: Proposal) -> list[Stage]:
    """The stages of its source; what an agency proposes to itself it does not verify."""
    is_its_own = proposal.agency == proposal.organisation
    return [one for one in RULES[proposal.source].stages if not (one == Stage.AGENCY and is_its_own)]


def deeds(regency: Regency, proposal: Proposal, step: str, person: Person) -> list[Callable[[], object]]:
    """The ways of taking the step: by its own verb, and by an answer at the stage for who verifies there."""
    by, why = person.account, "Sudah dibahas dengan pengusul."
    plain: dict[str, Callable[[], object]] = {
        "submit": lambda: actions.submit(proposal, by=by),
        "accept": lambda: actions.accept(proposal, by=by),
        "send_back": lambda: actions.send_back(proposal, by=by, reason=why),
        "decline": lambda: actions.decline(proposal, by=by, reason=why),
        "accommodate": lambda: actions.accommodate(proposal, line_for(proposal.agency), by=by),
        "leave_out": lambda: actions.leave_out(proposal, by=by, reason=why),
        "withdraw": lambda: actions.withdraw(proposal, by=by, reason=why),
    }
    found = [plain[step]] if step in plain else []
    if "approve" in steps_of(proposal, person):
        found += [
            partial(regency.decide, proposal, outcome, by=by)
            for outcome, its_step in _answered(proposal.stage == Stage.BUDGET_TEAM).items()
            if its_step == step
        ]
    return found


def _answered(at_the_end: bool) -> dict[Outcome, str]:
    return {
        Outcome.APPROVE: "approve",
        Outcome.APPROVE_WITH_NOTE: "approve",
        Outcome.RETURN: "send_back",
        Outcome.REFUSE: "leave_out" if at_the_end else "decline",
        Outcome.REDIRECT: "redirect",
    }


@contextmanager
def undone(proposal: Proposal) -> Iterator[None]:
    """Whatever happens inside has not happened afterwards."""
    with transaction.atomic():
        undo = transaction.savepoint()
        yield
        transaction.savepoint_rollback(undo)
    proposal.refresh_from_db()


def explore(regency: Regency, proposal: Proposal, people: list[Person], seen: set) -> None:
    """Every state from here on: what is offered to whom, and where each step leads; all undone again."""
    state = (proposal.status, proposal.stage, proposal.status == Status.SUBMITTED and proposal.holder_id)
    if state in seen:
        return
    seen.add(state)
    takers: dict[str, Person] = {}
    for person in people:
        offered = {step.name for step in PROPOSAL.available(proposal, person.account)}
        assert offered == steps_of(proposal, person), (state, person)
        takers |= dict.fromkeys(offered, person)
        if proposal.status == Status.SUBMITTED and "approve" not in offered:
            with pytest.raises(NotAllowed):
                regency.decide(proposal, Outcome.APPROVE, by=person.account)
    for step, person in takers.items():
        goal = lands(proposal, step)
        for take in deeds(regency, proposal, step, person):
            with undone(proposal):
                take()
                proposal.refresh_from_db()
                assert (proposal.status, proposal.stage) == goal, (state, step)
                require_who_when_why(proposal)
                explore(regency, proposal, people, seen)


def require_who_when_why(proposal: Proposal) -> None:
    if proposal.status in FINAL:
        assert (proposal.decided_by is None, proposal.decided_at is None) == (False, False)
        assert proposal.decision_words or proposal.line
    trail = StatusChange.objects.about(proposal).last()
    assert (trail.to_status, bool(trail.by)) == (proposal.status, True)


@pytest.mark.parametrize("source", Source)
def test_only_the_steps_of_the_tables_succeed_from_every_state_by_every_role(source):
    regency = Regency()
    proposal, seen = regency.filed(source), set()
    people = everybody(regency, proposal)
    first, stages = proposal.stage, _stages(proposal)

    explore(regency, proposal, people, seen)

    assert first == stages[0]
    reached = {(status, stage) for status, stage, _holder in seen}
    standing = {Status.SUBMITTED, Status.RETURNED, Status.DECLINED}
    assert reached >= {(status, stage) for stage in stages for status in standing}
    ends = {Status.ACCOMMODATED, Status.NOT_ACCOMMODATED, Status.WITHDRAWN}
    assert {status for status, _stage in reached} - {Status.ACCEPTED} == standing | ends
