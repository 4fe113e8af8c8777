"""What is measured on the day itself: waiting and punctual begins; who walks in asked for nothing before."""

from datetime import date, timedelta

import pytest

from consultations.standards.measures import Choice, overall
from consultations.surveys.models import SurveyRequest
from consultations.surveys.tasks import ask_all
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import ServiceFactory, at
from tests.factories.queue import arrived, promised, served, serving, walk_in

pytestmark = pytest.mark.django_db
A_YEAR = Choice(date(2026, 1, 1), date(2026, 12, 31))


def test_waiting_counts_from_the_line_and_a_walk_in_waits_for_no_answer(quiet_morning):
    service = ServiceFactory()
    quiet_morning.move_to(at(23, 9))
    counter, ticket = serving(service), walk_in(service)
    quiet_morning.move_to(at(23, 9) + timedelta(minutes=20))
    served(ticket, counter)

    figures = overall(A_YEAR)

    assert (figures["received"], figures["waited_minutes"]) == (1, 20.0)
    assert (figures["asked"], figures["answered"], figures["met"], figures["held"]) == (1, 0, 0, 1)


@pytest.mark.parametrize(("late", "punctual"), [(5, 1), (25, 0)])
def test_a_visit_begins_as_promised_within_the_tolerance(quiet_morning, late, punctual):
    service = ServiceFactory()
    counter = serving(service)
    booking = promised(at(23, 9), officer=counter.officer, room=counter.room)
    quiet_morning.move_to(at(23, 8) + timedelta(minutes=50))
    ticket = arrived(booking)
    quiet_morning.move_to(at(23, 9) + timedelta(minutes=late))
    served(ticket, counter)

    figures = overall(A_YEAR)

    assert (figures["by_appointment"], figures["punctual"]) == (1, punctual)


def test_who_walked_in_is_asked_once_too_and_gets_no_letter_without_an_address(quiet_morning):
    service = ServiceFactory()
    quiet_morning.move_to(at(23, 9))
    counter = serving(service)
    served(walk_in(service), counter)
    quiet_morning.move_to(at(23, 11))

    assert (ask_all(), ask_all()) == (1, 0)
    assert SurveyRequest.objects.get().service == service
    assert not Notification.objects.filter(kind=Kind.SURVEY_ASKED).exists()
