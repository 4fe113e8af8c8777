"""A booking moves to another time: who may, until when, and what becomes of its reminders."""

from datetime import timedelta

import pytest

from consultations.bookings import actions, answers
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Status
from consultations.bookings.refusals import SameTime, SlotTaken, TimePassed, TooLateToChange, TooSoon
from consultations.bookings.reminders import REMINDERS
from consultations.services.models import Mode
from perkasa.core.jobs import WorkState
from perkasa.core.lifecycle import labels_of
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.history.timeline import timeline
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.notifications.sender import send_due
from tests.factories.consultations import OfficerFactory, at, confirmed, hold, request, served_service
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db
WHY = "Ada tugas mendadak."


def reminders(booking, state: WorkState) -> set[tuple]:
    rows = Notification.objects.about(booking).filter(kind__in=REMINDERS, state=state)
    return {(row.kind, row.not_before, row.recipient) for row in rows}


def test_a_moved_booking_keeps_its_number_standing_and_officer_and_frees_its_old_time():
    service = served_service(officers=2)
    booking = confirmed(service, at(25, 9), mode=Mode.ON_SITE)
    officer, room, code = booking.officer, booking.room, booking.code

    answers.move(booking, starts_at=at(26, 13), by=booking.requested_by, reason=WHY)

    booking.refresh_from_db()
    assert (booking.code, booking.status, booking.version) == (code, Status.CONFIRMED, 2)
    assert (booking.starts_at, booking.ends_at) == (at(26, 13), at(26, 14))
    assert (booking.officer, booking.room) == (officer, room)
    assert hold(service, at(25, 9), mode=Mode.ON_SITE).room == room


def test_another_officer_takes_it_when_its_own_is_busy_then():
    service = served_service(officers=2)
    booking = confirmed(service, at(25, 9))
    colleague, other = hold(service, at(26, 9)), hold(service, at(26, 9))
    actions.release(colleague, by=colleague.requested_by)
    assert other.officer == booking.officer

    answers.move(booking, starts_at=at(26, 9), by=booking.requested_by, reason=WHY)

    assert booking.officer == colleague.officer


def test_the_trail_says_from_when_to_when_and_why_and_everyone_else_is_told():
    booking = confirmed(served_service(), at(25, 9))
    officer = booking.officer.account

    answers.move(booking, starts_at=at(26, 13), by=officer, reason=WHY)

    step = StatusChange.objects.about(booking).last()
    assert (step.transition, step.by, step.from_status, step.to_status) == (
        "move",
        officer,
        "confirmed",
        "confirmed",
    )
    assert step.reason == (
        "Rabu, 25 November 2026 pukul 09.00–10.00 WIB menjadi "
        "Kamis, 26 November 2026 pukul 13.00–14.00 WIB. Ada tugas mendadak."
    )
    [told] = Notification.objects.about(booking).filter(kind=Kind.BOOKING_MOVED)
    assert told.recipient == booking.requested_by
    assert told.params == {"before": "Rabu, 25 November 2026 pukul 09.00–10.00 WIB", "reason": WHY}


def test_moved_five_times_exactly_the_reminders_of_the_last_time_remain():
    booking = confirmed(served_service(), at(25, 9))
    for day, hour in ((26, 9), (26, 10), (27, 8), (30, 13), (30, 14)):
        answers.move(booking, starts_at=at(day, hour), by=booking.requested_by, reason=WHY)

    people = (booking.requested_by, booking.officer.account)
    assert reminders(booking, WorkState.PENDING) == {
        (kind, moment, person)
        for kind, moment in (
            (Kind.BOOKING_REMINDER_DAY, at(29, 8)),
            (Kind.BOOKING_REMINDER_HOUR, at(30, 13)),
        )
        for person in people
    }
    assert Notification.objects.about(booking).filter(kind__in=REMINDERS).count() == 6 * 2 * len(people)


def test_while_beat_is_down_for_an_hour_a_reminder_is_missed_and_shown_not_sent(quiet_morning, mailoutbox):
    booking = confirmed(served_service(), at(25, 9))
    answers.move(booking, starts_at=at(26, 9), by=booking.requested_by, reason=WHY)
    quiet_morning.move_to(at(25, 8, 1))
    send_due()
    mailoutbox.clear()

    quiet_morning.move_to(at(26, 9, 1))
    send_due()

    assert mailoutbox == []
    assert reminders(booking, WorkState.MISSED) == {
        (Kind.BOOKING_REMINDER_HOUR, at(26, 8), person)
        for person in (booking.requested_by, booking.officer.account)
    }


def test_a_request_that_is_moved_still_waits_for_its_answer_and_reminds_nobody():
    booking = request(served_service(), at(25, 9))

    answers.move(booking, starts_at=at(26, 9), by=booking.requested_by, reason=WHY)

    assert booking.status == Status.REQUESTED
    assert reminders(booking, WorkState.PENDING) == set()


def test_who_asked_keeps_to_the_cut_off_of_the_service_and_the_office_does_not(quiet_morning):
    booking = confirmed(served_service(change_hours=24), at(25, 9))
    quiet_morning.move_to(at(24, 9))

    for change in (answers.cancel, lambda booking, **who: answers.move(booking, starts_at=at(26, 9), **who)):
        with pytest.raises(TooLateToChange):
            change(booking, by=booking.requested_by, reason=WHY)
    assert {step.name for step in BOOKING.available(booking, booking.requested_by)} == set()
    answers.move(booking, starts_at=at(24, 10), by=booking.officer.account, reason=WHY)

    assert booking.starts_at == at(24, 10)


def test_who_asked_keeps_to_the_notice_of_the_service_too():
    booking = confirmed(served_service(notice_days=2), at(27, 9))

    with pytest.raises(TooSoon):
        answers.move(booking, starts_at=at(24, 9), by=booking.requested_by, reason=WHY)
    answers.move(booking, starts_at=at(24, 9), by=booking.officer.account, reason=WHY)


def test_what_cannot_be_is_refused_and_nothing_moved():
    service = served_service()
    booking = confirmed(service, at(25, 9))
    hold(service, at(26, 9))

    refused = [
        (SlotTaken, {"starts_at": at(26, 9), "by": booking.requested_by, "reason": WHY}),
        (SameTime, {"starts_at": at(25, 9), "by": booking.requested_by, "reason": WHY}),
        (ReasonMissing, {"starts_at": at(26, 10), "by": booking.requested_by, "reason": " "}),
        (NotAllowed, {"starts_at": at(26, 10), "by": citizen(), "reason": WHY}),
    ]
    for refusal, wish in refused:
        with pytest.raises(refusal):
            answers.move(booking, **wish)

    booking.refresh_from_db()
    assert (booking.starts_at, booking.version) == (at(25, 9), 1)


def test_once_it_is_off_or_has_begun_nothing_moves(quiet_morning):
    service = served_service()
    off, begun = confirmed(service, at(25, 9)), confirmed(service, at(24, 9))
    answers.cancel(off, by=off.requested_by, reason=WHY)
    quiet_morning.move_to(at(24, 9) + timedelta(minutes=1))

    with pytest.raises(NotPossibleNow):
        answers.move(off, starts_at=at(26, 9), by=off.requested_by, reason=WHY)
    with pytest.raises(TimePassed):
        answers.move(begun, starts_at=at(26, 9), by=begun.officer.account, reason=WHY)


def test_a_moderator_and_another_officer_of_the_service_may_move_it():
    service = served_service()
    booking = confirmed(service, at(25, 9))
    colleague = OfficerFactory(services=[service]).account

    answers.move(booking, starts_at=at(26, 9), by=admin(), reason=WHY)
    answers.move(booking, starts_at=at(26, 10), by=colleague, reason=WHY)

    assert booking.version == 3


def test_a_move_stands_in_the_history_by_its_own_word():
    booking = confirmed(served_service(), at(25, 9))
    answers.move(booking, starts_at=at(26, 9), by=booking.requested_by, reason="Menyesuaikan.")

    lines = timeline(booking, reader=booking.requested_by, labels=labels_of(BOOKING))

    assert [line.to_words for line in lines] == ["Ditahan", "Diajukan", "Dijadwalkan", "Pindah jadwal"]
    assert lines[-1].from_words == ""
