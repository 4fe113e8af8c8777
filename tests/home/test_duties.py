"""Tugas saya: each person sees what waits for them, and nobody what waits for others."""

from datetime import timedelta

import pytest
from django.utils import timezone

from consultations.bookings import answers
from perkasa.core.jobs import WorkState
from perkasa.home.duties import SOURCES, count_for, duties_of
from planning.proposals.statuses import Status
from tests.factories.consultations import at, confirmed, request, served_service
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import (
    NotificationFactory,
    OrganisationFactory,
    admin,
    agency_head,
    auditor,
    citizen,
    head,
    operator,
)

pytestmark = pytest.mark.django_db
QUESTIONS_OF_AN_ADMIN = 31


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


def test_the_number_in_the_menu_is_that_of_the_page_for_every_role():
    service = served_service()
    request(service, at(25, 9))
    agency = OrganisationFactory()
    ProposalFactory(organisation=agency, status=Status.RETURNED)
    ProposalFactory(status=Status.SUBMITTED)
    NotificationFactory(state=WorkState.FAILED, finished_at=timezone.now())
    officer = service.officers.get().account
    cast = [officer, admin(), head(), operator(agency), agency_head(agency), auditor(), citizen()]

    numbers = [count_for(account) for account in cast]

    assert numbers == [2, 3, 1, 1, 1, 0, 0]
    assert numbers == [len(duties_of(account)) for account in cast]


@pytest.mark.parametrize("rows", [1, 3])
def test_counting_asks_the_same_few_questions_for_any_number_of_rows(rows, django_assert_max_num_queries):
    service = served_service(officers=1)
    for number in range(rows):
        request(service, at(25, 8 + number))
    moderator = admin()
    moderator.may("")

    with django_assert_max_num_queries(len(SOURCES)) as asked:
        first = count_for(moderator)
    with django_assert_max_num_queries(0):
        again = count_for(moderator)

    assert (first, again) == (rows, rows)
    assert len(asked) == QUESTIONS_OF_AN_ADMIN


def test_what_is_overdue_stands_first(time_machine_monday):
    service = served_service(officers=1)
    ProposalFactory(status=Status.SUBMITTED)
    booking = request(service, at(30, 9))
    time_machine_monday.move_to(at(28, 9))

    overdue, waiting = duties_of(admin())

    assert (overdue.title, overdue.is_overdue, waiting.is_overdue) == (booking.subject, True, False)
    assert overdue.when.startswith("Lewat waktu sejak ")


def test_the_number_is_shown_in_the_frame_of_every_page(client):
    request(served_service(), at(25, 9))
    client.force_login(admin())

    page = client.get("/").content.decode()

    assert page.count('<span class="menu__count">1<span class="hidden-text"> menunggu</span></span>') == 2
