"""Whatever is assigned, ended and handed over: nobody has a right outside their dates, nor over their own."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perkasa.core.refusals import Refusal
from perkasa.home.handover import actions as handover
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.policies import may_decide
from planning.proposals.statuses import Status
from stakeholders.accounts import actions
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import ROLES, Permission, Role
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, PositionFactory, admin, citizen, host

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
FIRST = date(2026, 11, 1)
days = st.integers(0, 40).map(lambda number: FIRST + number * DAY)
people, offices = st.integers(0, 2), st.integers(0, len(Role) - 1)
kinds = st.sampled_from(Assignment.Kind)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("assign"), people, offices, kinds, days, st.none() | days),
        st.tuples(st.just("end"), people, offices, days),
        st.tuples(st.just("succeed"), people, people, offices, kinds),
        st.tuples(st.just("hand_over"), people, people, offices, kinds),
        st.tuples(st.just("close"), people),
        st.tuples(st.just("reopen"), people),
    ),
    max_size=12,
)
positions = st.lists(st.tuples(st.sampled_from(Role), st.booleans(), kinds), max_size=5)
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Register:
    """What should hold, kept by hand beside the portal: per person and office the days, and who is closed."""

    def __init__(self):
        self.by = admin()
        self.people = [citizen() for _number in range(3)]
        agency = OrganisationFactory()
        self.offices = [
            PositionFactory(role=role, organisation=agency if role in AGENCY else host()) for role in Role
        ]

    def take(self, step) -> None:
        verb, *words = step
        try:
            with transaction.atomic():
                getattr(self, verb)(*words)
        except Refusal:
            return

    def assign(self, person, office, kind, since, last_day):
        actions.assign(
            self.people[person], self.offices[office], kind=kind, since=since, last_day=last_day, by=self.by
        )

    def end(self, person, office, last_day):
        held = Assignment.objects.filter(account=self.people[person], position=self.offices[office]).first()
        if held:
            actions.end_assignment(held, last_day=last_day, by=self.by)

    def succeed(self, giver, taker, office, kind):
        held = Assignment.objects.filter(account=self.people[giver], position=self.offices[office]).first()
        if held and giver != taker:
            actions.succeed(held, to=self.people[taker], kind=kind, by=self.by)

    def hand_over(self, giver, taker, office, kind):
        """The whole of it, with the work and the letters, as the page does it."""
        held = Assignment.objects.filter(account=self.people[giver], position=self.offices[office]).first()
        if held:
            handover.hand_over(held, to=Account.objects.get(pk=self.people[taker].pk), kind=kind, by=self.by)

    def close(self, person):
        actions.close(self.people[person], by=self.by)

    def reopen(self, person):
        actions.reopen(self.people[person], by=self.by)


AGENCY = {Role.AGENCY_OPERATOR, Role.AGENCY_HEAD}


def rights_by_hand(account: Account, day: date) -> set[Permission]:
    """What the rows of assignments say for `day`, reckoned in Python alone."""
    if not account.is_active:
        return set()
    held = [row for row in account.assignments.select_related("position") if _covers(row.period, day)]
    return {permission for row in held for permission in ROLES[row.position.role]}


def _covers(period: DateRange, day: date) -> bool:
    return (period.lower is None or period.lower <= day) and (period.upper is None or day < period.upper)


@quick
@given(steps=steps, day=days)
def test_no_sequence_gives_anyone_a_right_outside_their_dates(time_machine, steps, day):
    with transaction.atomic():
        register = Register()
        for step in steps:
            register.take(step)
        time_machine.move_to(f"{day}T05:00:00+00:00")

        for person in Account.objects.filter(pk__in=[one.pk for one in register.people]):
            assert person.permissions == rights_by_hand(person, day)
            for permission in Permission:
                found = Account.objects.who_may(permission, day=day).filter(pk=person.pk).exists()
                assert found == (permission in rights_by_hand(person, day))
        assert Account.objects.who_may(Permission.PEOPLE_MANAGE, day=day).exists()
        transaction.set_rollback(True)


@quick
@given(held=positions, gained=st.booleans())
def test_nobody_decides_on_what_their_own_organisation_proposes_whatever_they_hold(held, gained):
    with transaction.atomic():
        agency, person = OrganisationFactory(), citizen()
        proposal = ProposalFactory(organisation=agency, status=Status.SUBMITTED)
        for role, is_there, kind in held:
            _hold(person, role, agency if is_there else host(), kind)
        if gained:  # later on the same day, on another page
            person = Account.objects.get(pk=person.pk)
            may_decide.test(person, proposal)
            _hold(person, Role.AGENCY_OPERATOR, agency, Assignment.Kind.DAILY)
        actor = Account.objects.get(pk=person.pk)

        belongs = gained or any(is_there for _role, is_there, _kind in held)
        steps = {step.name for step in PROPOSAL.available(proposal, actor)}
        answers = steps & {"accept", "decline", "send_back"}
        assert not (belongs and answers)
        assert may_decide.test(actor, proposal) == (
            not belongs and Permission.PROPOSALS_DECIDE in actor.permissions
        )
        transaction.set_rollback(True)


def _hold(person: Account, role: Role, organisation, kind: str) -> None:
    position = PositionFactory(role=role, organisation=organisation)
    person.assignments.create(position=position, kind=kind, period=DateRange(FIRST - 400 * DAY, None))
