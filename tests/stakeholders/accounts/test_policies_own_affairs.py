"""Nobody answers what is their own affair, whatever they hold: a proposal, a body, data, a consultation.

A new right to answer, approve, decide or judge needs its row in AFFAIRS.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
import rules
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consultations.bookings import policies as bookings
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Status as BookingStatus
from consultations.minutes import policies as minutes
from consultations.minutes.lifecycle import MINUTES
from consultations.surveys.reports import policies as surveys
from consultations.surveys.reports.lifecycle import REPORT
from consultations.surveys.reports.models import Report
from consultations.surveys.reports.models import Status as ReportStatus
from perkasa.core.lifecycle import Lifecycle
from planning.proposals import policies as proposals
from planning.proposals.answers import policies as appeals
from planning.proposals.answers.lifecycle import APPEAL
from planning.proposals.answers.models import Appeal
from planning.proposals.answers.models import Status as Appealed
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.statuses import Status as ProposalStatus
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import ROLES, Permission, Role
from stakeholders.information import policies as information
from stakeholders.information.lifecycle import INFORMATION
from stakeholders.information.models import InformationRequest
from stakeholders.information.models import Status as Asked
from stakeholders.privacy import actions as privacy_actions
from stakeholders.privacy import policies as privacy
from stakeholders.privacy.lifecycle import PRIVACY
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.registrations import policies as registrations
from stakeholders.registrations.lifecycle import REGISTRATION
from tests.factories import minutes as minuting
from tests.factories.consultations import BookingFactory, OfficerFactory, ServiceFactory
from tests.factories.organisations import submitted
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, PositionFactory, citizen, host, operator

pytestmark = pytest.mark.django_db
WITHOUT_END = DateRange(date(2025, 1, 1), None)
kinds, roles = st.sampled_from(Assignment.Kind), st.sampled_from(Role)
offices = st.lists(st.tuples(roles, st.booleans(), kinds), max_size=4)
"""What a person holds: each a role, whether with the agency whose affair it is, and how."""
quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def of_a_proposal(person: Account, agency) -> Any:
    person.assignments.create(position=_office(Role.AGENCY_OPERATOR, agency), period=WITHOUT_END)
    return ProposalFactory(organisation=agency, by=operator(agency), status=ProposalStatus.SUBMITTED)


def of_a_registration(person: Account, _agency) -> Any:
    return submitted(person, name="Karya Muda Weleri")


def of_data(person: Account, _agency) -> Any:
    return privacy_actions.ask(person, PrivacyRequest.Kind.CORRECTION, words="Nama saya salah eja.")


def of_a_consultation(person: Account, _agency) -> Any:
    """Asked for by somebody who serves that very service."""
    service = ServiceFactory()
    officer = OfficerFactory(account=person, services=[service], hours=False)
    return BookingFactory(
        service=service, officer=officer, requested_by=person, status=BookingStatus.REQUESTED
    )


def of_minutes(person: Account, _agency) -> Any:
    """Written by the person."""
    written = minuting.submitted()
    written.writers.add(person)
    return written


def of_a_survey(person: Account, _agency) -> Any:
    """A report the person wrote."""
    return Report(written_by=person, status=ReportStatus.SUBMITTED)


def of_information(person: Account, _agency) -> Any:
    """Asked for by the person."""
    return InformationRequest(account=person, status=Asked.RECEIVED, due_on=date(2030, 1, 1))


def of_an_objection(person: Account, _agency) -> Any:
    """Against an answer that the person gave."""
    request = InformationRequest(account=citizen(), answered_by=person, status=Asked.OBJECTED)
    request.due_on = date(2030, 1, 1)
    return request


def of_an_appeal(person: Account, agency) -> Any:
    """Against an answer that the person gave."""
    proposal = ProposalFactory(organisation=agency, by=operator(agency), status=ProposalStatus.DECLINED)
    return Appeal(proposal=proposal, by=proposal.filed_by, against=person, status=Appealed.FILED)


@dataclass(frozen=True)
class Affair:
    """Something of one's own that somebody else has to answer, and by which right."""

    begin: Callable[[Account, Any], Any]
    lifecycle: Lifecycle
    may_answer: rules.Predicate
    rights: frozenset[Permission]

    def answers(self) -> set[str]:
        """The steps that answer it."""
        return {step.name for step in self.lifecycle if step.policy is self.may_answer}


AFFAIRS = {
    "proposal": Affair(
        of_a_proposal, PROPOSAL, proposals.may_accept, frozenset({Permission.PROPOSALS_DECIDE})
    ),
    "registration": Affair(
        of_a_registration,
        REGISTRATION,
        registrations.may_verify,
        frozenset({Permission.ORGANISATIONS_MANAGE}),
    ),
    "data": Affair(of_data, PRIVACY, privacy.may_answer, frozenset({Permission.PEOPLE_MANAGE})),
    "consultation": Affair(
        of_a_consultation,
        BOOKING,
        bookings.may_answer,
        frozenset({Permission.BOOKINGS_ANSWER, Permission.BOOKINGS_MODERATE}),
    ),
    "survey": Affair(of_a_survey, REPORT, surveys.may_approve, frozenset({Permission.SURVEYS_APPROVE})),
    "information": Affair(
        of_information, INFORMATION, information.may_answer, frozenset({Permission.INFORMATION_ANSWER})
    ),
    "objection": Affair(
        of_an_objection, INFORMATION, information.may_judge, frozenset({Permission.INFORMATION_JUDGE})
    ),
    "appeal": Affair(of_an_appeal, APPEAL, appeals.may_judge, frozenset({Permission.APPEALS_JUDGE})),
    "minutes": Affair(of_minutes, MINUTES, minutes.may_approve, frozenset({Permission.MINUTES_APPROVE})),
}


@pytest.mark.parametrize("affair", AFFAIRS.values(), ids=AFFAIRS)
def test_nobody_answers_their_own_affair_whatever_they_hold(affair):
    agency, person = OrganisationFactory(), citizen()
    record = affair.begin(person, agency)

    @quick
    @given(held=offices)
    def whatever(held):
        with transaction.atomic():
            _hold(person, held, agency)
            actor = Account.objects.get(pk=person.pk)

            assert not affair.may_answer.test(actor, record)
            assert {
                step.name for step in affair.lifecycle.available(record, actor)
            } & affair.answers() == set()
            transaction.set_rollback(True)

    whatever()


@pytest.mark.parametrize("affair", AFFAIRS.values(), ids=AFFAIRS)
def test_a_stranger_to_it_answers_if_and_only_if_a_position_allows_it(affair):
    """The other side: the rule above refuses because it is one's own, and not by chance."""
    agency = OrganisationFactory()
    record, other = affair.begin(citizen(), agency), citizen()
    if affair.lifecycle is BOOKING:
        OfficerFactory(account=other, services=[record.service], hours=False)

    @quick
    @given(held=offices)
    def whatever(held):
        with transaction.atomic():
            _hold(other, [(role, False, kind) for role, _there, kind in held], agency)
            actor = Account.objects.get(pk=other.pk)

            assert affair.may_answer.test(actor, record) == bool(affair.rights & actor.permissions)
            transaction.set_rollback(True)

    whatever()


def test_every_right_to_answer_others_stands_in_the_table_above():
    answering = {
        right for right in Permission if right.endswith((".decide", ".approve", ".answer", ".judge"))
    }

    assert answering <= frozenset().union(*(affair.rights for affair in AFFAIRS.values()))
    assert all(len(affair.answers()) >= 1 for affair in AFFAIRS.values())
    assert answering <= frozenset().union(*ROLES.values())


def _office(role: Role, organisation):
    return PositionFactory(role=role, organisation=organisation)


def _hold(person: Account, held, agency) -> None:
    for role, is_there, kind in held:
        place = agency if is_there else host()
        person.assignments.create(position=_office(role, place), kind=kind, period=WITHOUT_END)
