"""Standards are counted by the database, in a few questions, however many rows there are."""

from datetime import date, timedelta

import pytest

from consultations.bookings import answers
from consultations.bookings.models import Status
from consultations.standards.measures import Choice, by_month, by_officer, by_service, by_weekday, overall
from perkasa.core.models import Holiday
from tests.factories.consultations import OfficerFactory, ServiceFactory, at, confirmed, served_service
from tests.factories.measured import asked_and_answered, moment
from tests.factories.minutes import approved, held_consultation

pytestmark = pytest.mark.django_db
A_YEAR = Choice(date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def service():
    return ServiceFactory(name="Konsultasi Renja")


@pytest.fixture
def officer(service):
    return OfficerFactory(services=[service], hours=False)


@pytest.mark.parametrize(
    ("asked", "answered", "workdays"),
    [
        ((3, 13), (3, 25), 3),
        ((5, 12), (5, 21), 5),
        ((1, 15), (1, 19), 1),
        ((4, 2), (4, 8), 3),
        ((3, 9), (3, 30), 10),
        ((11, 20), (11, 20), 0),
        ((11, 20), (11, 22), 0),
    ],
)
def test_an_answer_takes_working_days_v15_and_v16(
    service, officer, asked, answered, workdays, holidays_of_2026
):
    asked_and_answered(service, officer, moment(*asked), moment(*answered))

    assert overall(A_YEAR)["answer_days"] == workdays


@pytest.fixture
def holidays_of_2026():
    """The closed days that V15 and V16 were counted with."""
    closed = [(1, 16), (3, 18), (3, 19), (3, 20), (3, 23), (3, 24), (4, 3), (5, 14), (5, 15)]
    for month, day in closed:
        Holiday.objects.create(day=date(2026, month, day), name="Libur", kind=Holiday.Kind.NATIONAL)


def test_the_median_is_the_value_in_the_middle(service, officer):
    for number, took in enumerate((0, 1, 3)):
        asked = moment(9, 7 + number * 7)
        asked_and_answered(service, officer, asked, asked + timedelta(days=took))

    figures = overall(A_YEAR)

    assert (figures["answered"], figures["answer_days"], figures["answered_in_time"]) == (3, 1.0, 2)
    assert figures["lead_days"] == 2.0


def test_who_did_not_come_and_who_cancelled_are_told_apart(quiet_morning):
    service = served_service()
    by_visitor, by_office, absent = (confirmed(service, at(day, 9)) for day in (25, 26, 27))
    answers.cancel(by_visitor, by=by_visitor.requested_by, reason="Sakit.")
    answers.call_off(by_office, by=by_office.officer.account, reason="Rapat.")
    quiet_morning.move_to(absent.ends_at)
    answers.mark_absent(absent, by=absent.officer.account)

    figures = overall(A_YEAR)

    names = ("asked", "absent", "cancelled_by_visitor", "called_off_by_office")
    assert [figures[name] for name in names] == [3, 1, 1, 1]


def test_minutes_are_measured_from_the_meeting_to_their_approval(quiet_morning):
    quiet_morning.move_to(at(20, 9))
    booking = held_consultation(starts_at=at(19, 9))
    approved(booking)

    figures = overall(A_YEAR)

    assert (figures["minuted"], figures["minutes_days"], figures["minutes_in_time"]) == (1, 1.0, 1)


def test_an_open_request_after_its_last_day_counts_as_late(service, officer):
    asked_and_answered(service, officer, moment(11, 2), moment(11, 3), status=Status.REQUESTED)

    assert overall(A_YEAR)["late_and_open"] == 1


def test_the_choice_narrows_by_period_service_and_officer(service, officer):
    other = OfficerFactory(services=[service], hours=False)
    asked_and_answered(service, officer, moment(2, 2), moment(2, 3))
    asked_and_answered(service, other, moment(9, 7), moment(9, 8))

    assert overall(A_YEAR)["asked"] == 2
    assert overall(Choice(date(2026, 7, 1), date(2026, 12, 31)))["asked"] == 1
    assert overall(Choice(A_YEAR.since, A_YEAR.until, service, officer))["asked"] == 1
    assert overall(Choice(A_YEAR.since, A_YEAR.until, ServiceFactory()))["asked"] == 0


@pytest.mark.parametrize("rows", [1, 12])
def test_each_side_is_one_question_however_many_rows(service, officer, rows, django_assert_num_queries):
    for number in range(rows):
        asked = moment(2, 2) + timedelta(days=7 * number)
        asked_and_answered(service, officer, asked, asked + timedelta(days=1))
    overall(A_YEAR)  # the first one learns the kinds of records

    with django_assert_num_queries(5):
        sides = [overall(A_YEAR)["asked"], sum(by_weekday(A_YEAR).values())]
        sides += [sum(row["asked"] for row in side(A_YEAR)) for side in (by_service, by_month, by_officer)]

    assert sides == [rows] * 5
