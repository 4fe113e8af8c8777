"""Answers, withdrawal, and what may be noted afterwards."""

from datetime import timedelta

import pytest

from consultations.bookings import answers, reminders
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import NotYetAbsent, NotYetBegun, TimePassed
from perkasa.core.jobs import WorkState
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import (
    MONDAY,
    OfficerFactory,
    at,
    confirmed,
    hold,
    request,
    served_service,
)
from tests.factories.stakeholders import admin, auditor, citizen, head, operator, planner

pytestmark = pytest.mark.django_db


def reminders_of(booking) -> list[tuple]:
    rows = Notification.objects.about(booking).filter(kind__in=reminders.REMINDERS)
    return [(row.kind, row.not_before, row.not_after, row.recipient, row.state) for row in rows]


def test_a_confirmed_time_is_told_now_and_reminded_of_a_day_and_an_hour_before():
    booking = confirmed(served_service(), at(25, 9))
    officer, ratna = booking.officer.account, booking.requested_by

    booking.refresh_from_db()
    assert (booking.status, booking.decided_by, booking.decided_at) == (Status.CONFIRMED, officer, MONDAY)
    assert set(reminders_of(booking)) == {
        (Kind.BOOKING_REMINDER_DAY, at(24, 8), at(25, 9), ratna, WorkState.PENDING),
        (Kind.BOOKING_REMINDER_DAY, at(24, 8), at(25, 9), officer, WorkState.PENDING),
        (Kind.BOOKING_REMINDER_HOUR, at(25, 8), at(25, 9), ratna, WorkState.PENDING),
        (Kind.BOOKING_REMINDER_HOUR, at(25, 8), at(25, 9), officer, WorkState.PENDING),
    }


def test_a_reminder_whose_moment_has_passed_is_not_made(quiet_morning):
    booking = request(served_service(), at(24, 9))
    quiet_morning.move_to(at(23, 16))

    answers.confirm(booking, by=booking.officer.account)

    assert {row[0] for row in reminders_of(booking)} == {Kind.BOOKING_REMINDER_HOUR}


@pytest.mark.parametrize("who", ["its officer", "another officer of the service", "a moderator"])
def test_officers_of_the_service_and_moderators_answer(who):
    service = served_service()
    booking = request(service, at(24, 9))
    people = {
        "its officer": lambda: booking.officer.account,
        "another officer of the service": lambda: OfficerFactory(services=[service]).account,
        "a moderator": admin,
    }

    answers.confirm(booking, by=people[who]())

    assert booking.status == Status.CONFIRMED


@pytest.mark.parametrize("stranger", [citizen, planner, operator, head, auditor])
def test_nobody_else_answers(stranger):
    booking = request(served_service(), at(24, 9))
    person = stranger()

    assert BOOKING.available(booking, person) == []
    for verb in (answers.confirm, answers.decline, answers.cancel):
        with pytest.raises(NotAllowed):
            verb(booking, by=person, reason="Alasan")


def test_an_officer_who_is_off_duty_answers_no_more():
    booking = request(served_service(), at(24, 9))
    booking.officer.is_active = False
    booking.officer.save()

    with pytest.raises(NotAllowed):
        answers.confirm(booking, by=booking.officer.account)


@pytest.mark.parametrize("role", [planner, admin])
def test_nobody_answers_their_own_request(role):
    service, person = served_service(), role()
    OfficerFactory(account=person, services=[service])
    booking = request(service, at(24, 9), by=person)

    assert {step.name for step in BOOKING.available(booking, person)} == {"move", "cancel"}
    with pytest.raises(NotAllowed):
        answers.confirm(booking, by=person)


def test_confirming_twice_confirms_once():
    booking = request(served_service(), at(24, 9))
    again = Booking.objects.get(pk=booking.pk)
    answers.confirm(booking, by=booking.officer.account)

    with pytest.raises(NotPossibleNow):
        answers.confirm(again, by=booking.officer.account)

    assert StatusChange.objects.about(booking).filter(transition="confirm").count() == 1
    told = Notification.objects.about(booking).get(kind=Kind.BOOKING_CONFIRMED)
    assert told.recipient == booking.requested_by


def test_a_request_is_declined_with_a_reason_and_its_time_is_free_again():
    service = served_service()
    booking = request(service, at(24, 9))

    with pytest.raises(ReasonMissing):
        answers.decline(booking, by=booking.officer.account, reason="  ")
    answers.decline(booking, by=booking.officer.account, reason="Bukan kewenangan kabupaten.")

    told = Notification.objects.about(booking).get(kind=Kind.BOOKING_DECLINED, recipient=booking.requested_by)
    assert told.params == {"reason": "Bukan kewenangan kabupaten."}
    assert hold(service, at(24, 9)).status == Status.HELD


@pytest.mark.parametrize("verb", ["cancel", "call_off"])
def test_a_promised_time_taken_back_by_either_side_is_free_and_nobody_is_reminded(verb):
    service = served_service()
    booking = confirmed(service, at(25, 9))
    by = booking.requested_by if verb == "cancel" else booking.officer.account

    getattr(answers, verb)(booking, by=by, reason="Ada tugas mendadak.")

    assert booking.status == Status.CANCELLED
    assert {row[4] for row in reminders_of(booking)} == {WorkState.CANCELLED}
    told = Notification.objects.about(booking).filter(kind=Kind.BOOKING_CANCELLED)
    others = {"cancel": {booking.officer.account}, "call_off": set()}[verb]
    assert {row.recipient for row in told} == {booking.requested_by} | others
    assert hold(service, at(25, 9)).status == Status.HELD


def test_a_request_can_be_withdrawn_before_anybody_answers():
    booking = request(served_service(), at(24, 9))

    answers.cancel(booking, by=booking.requested_by, reason="Sudah terjawab.")

    assert booking.status == Status.CANCELLED


@pytest.mark.parametrize("verb", ["confirm", "cancel", "call_off"])
def test_once_the_time_has_come_nothing_is_promised_or_taken_back(quiet_morning, verb):
    booking = (request if verb == "confirm" else confirmed)(served_service(), at(24, 9))
    by = booking.requested_by if verb == "cancel" else booking.officer.account
    quiet_morning.move_to(at(24, 9))

    with pytest.raises(TimePassed):
        getattr(answers, verb)(booking, by=by, reason="Terlambat.")


def test_what_took_place_is_noted_once_it_began_and_not_before(quiet_morning):
    booking = confirmed(served_service(), at(24, 9))
    officer = booking.officer.account

    with pytest.raises(NotYetBegun):
        answers.conclude(booking, by=officer)
    assert "conclude" not in {step.name for step in BOOKING.available(booking, officer)}
    quiet_morning.move_to(at(24, 9))
    answers.conclude(booking, by=officer)

    assert booking.status == Status.TOOK_PLACE


def test_who_does_not_come_is_absent_a_quarter_of_an_hour_after_the_start(quiet_morning):
    booking = confirmed(served_service(), at(24, 9))
    officer = booking.officer.account

    quiet_morning.move_to(at(24, 9, 14))
    with pytest.raises(NotYetAbsent):
        answers.mark_absent(booking, by=officer)
    quiet_morning.shift(timedelta(minutes=1))
    answers.mark_absent(booking, by=officer)

    assert booking.status == Status.ABSENT


def test_the_person_who_asked_notes_nothing(quiet_morning):
    booking = confirmed(served_service(), at(24, 9))
    quiet_morning.move_to(at(24, 10))

    for verb in (answers.conclude, answers.mark_absent):
        with pytest.raises(NotAllowed):
            verb(booking, by=booking.requested_by)
