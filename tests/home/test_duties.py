"""Tugas saya: each person sees what waits for them, and nobody what waits for others."""

from datetime import timedelta

import pytest

from consultations.bookings import answers
from perkasa.home.duties import duties_of
from planning.proposals.models import Status
from tests.factories.consultations import at, confirmed, request, served_service
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, admin, auditor, citizen, head, operator

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _on_a_monday(time_machine_monday):
    """Times are free from tomorrow on."""


def words_for(account) -> list[str]:
    return [duty.words for duty in duties_of(account)]


def test_a_request_waits_for_its_officer_and_for_the_moderator_only():
    service = served_service()
    request(service, at(25, 9))
    officer = service.officers.get().account

    assert words_for(officer) == words_for(admin()) == ["Jawab permohonan konsultasi"]
    assert words_for(auditor()) == words_for(head()) == words_for(citizen()) == []


def test_after_the_hour_the_officer_says_what_became_of_it_and_writes_the_minutes(time_machine_monday):
    service = served_service()
    booking = confirmed(service, at(25, 9))
    officer = booking.officer.account
    time_machine_monday.move_to(booking.ends_at + timedelta(hours=1))
    before = words_for(officer)
    answers.conclude(booking, by=officer)

    assert (before, words_for(officer)) == (["Catat apakah konsultasi terlaksana"], ["Tulis notula"])


def test_a_proposal_waits_for_the_admin_and_when_returned_for_its_agency():
    agency = OrganisationFactory()
    ProposalFactory(organisation=agency, status=Status.SUBMITTED)
    ProposalFactory(organisation=agency, status=Status.RETURNED)

    assert words_for(admin()) == ["Putuskan usulan"]
    assert words_for(operator(agency)) == ["Perbaiki usulan"]
    assert words_for(operator()) == []


def test_what_is_due_first_stands_first():
    service = served_service(officers=2)
    request(service, at(25, 9))
    ProposalFactory(status=Status.SUBMITTED)

    days = [duty.day for duty in duties_of(admin())]

    assert days == sorted(days)
    assert [duty.when.split()[0] for duty in duties_of(admin())] == ["Menunggu", "Paling"]
