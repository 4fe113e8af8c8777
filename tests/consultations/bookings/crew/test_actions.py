"""A colleague covers, others accompany; the database keeps each of them in one place, and everybody hears."""

import pytest
import vobject
from django.db import IntegrityError, transaction

from consultations.bookings import answers
from consultations.bookings.crew import actions
from consultations.bookings.crew.refusals import ColleagueNotFree, NotInTheCrew
from consultations.bookings.diary import times_to_move
from consultations.bookings.refusals import SlotTaken
from perkasa.core.refusals import NotAllowed, ReasonMissing
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.notifications.sender import send_due
from tests.factories.consultations import MONDAY, OfficerFactory, at, confirmed, hold, request, served_service
from tests.factories.stakeholders import admin

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]


def colleague_of(booking):
    """Another officer of its service."""
    return booking.service.officers.exclude(pk=booking.officer_id).get()


def test_a_colleague_covers_and_everybody_hears_with_their_calendars_mended(mailoutbox):
    booking = confirmed(served_service(officers=2), at(25, 9))
    left, to = booking.officer, colleague_of(booking)
    send_due()
    mailoutbox.clear()

    actions.cover(booking, to=to, by=admin(), reason="Petugas sakit.")
    send_due()

    booking.refresh_from_db()
    assert (booking.officer, booking.version) == (to, 2)
    letters = [email for email in mailoutbox if email.attachments]
    methods = {email.to[0]: email.attachments[0].mimetype.rpartition("=")[2] for email in letters}
    assert methods == {
        booking.requested_by.email: "REQUEST",
        to.account.email: "REQUEST",
        left.account.email: "CANCEL",
    }
    event = vobject.readOne(letters[0].attachments[0].content).vevent
    assert event.sequence.value == "2"
    waiting = Notification.objects.about(booking).filter(kind=Kind.BOOKING_REMINDER_HOUR, state="pending")
    assert {row.recipient for row in waiting} == {booking.requested_by, to.account}


def test_a_colleague_who_is_taken_or_not_competent_does_not_cover():
    service = served_service(officers=2)
    booking, other = confirmed(service, at(25, 9)), confirmed(service, at(25, 9))
    stranger = OfficerFactory()

    for to in (other.officer, stranger):
        with pytest.raises(ColleagueNotFree):
            actions.cover(booking, to=to, by=admin(), reason="Petugas sakit.")
    answers.cancel(other, by=other.requested_by, reason="Ada tugas.")
    with pytest.raises(ReasonMissing):
        actions.cover(booking, to=other.officer, by=admin(), reason=" ")


def test_who_asked_does_not_choose_the_officers():
    booking = confirmed(served_service(officers=2), at(25, 9))

    with pytest.raises(NotAllowed):
        actions.cover(booking, to=colleague_of(booking), by=booking.requested_by, reason="Ingin yang lain.")
    with pytest.raises(NotAllowed):
        actions.accompany(booking, officer=colleague_of(booking), by=booking.requested_by)


def test_who_accompanies_is_booked_as_who_leads_and_free_again_when_left_out():
    service = served_service(officers=2)
    booking = confirmed(service, at(25, 9))
    colleague = colleague_of(booking)

    actions.accompany(booking, officer=colleague, by=booking.officer.account)

    with pytest.raises(SlotTaken):
        hold(service, at(25, 9))
    actions.leave_out(booking, officer=colleague, by=booking.officer.account)
    assert hold(service, at(25, 9)).officer == colleague
    with pytest.raises(NotInTheCrew):
        actions.leave_out(booking, officer=colleague, by=booking.officer.account)


def test_the_database_refuses_two_places_for_who_accompanies():
    service = served_service(officers=2)
    booking, other = confirmed(service, at(25, 9)), confirmed(service, at(25, 9))

    with pytest.raises(IntegrityError, match="officer_is_in_one_place"), transaction.atomic():
        booking.officer_times.create(officer=other.officer, occupied=booking.occupied)


def test_a_booking_moves_with_its_whole_crew_and_only_where_all_are_free():
    service = served_service(officers=2)
    booking, taken = confirmed(service, at(25, 9)), confirmed(service, at(26, 9))
    actions.accompany(booking, officer=colleague_of(booking), by=admin())

    starts = [slot.starts for day in times_to_move(booking, now=MONDAY, by_office=True) for slot in day.slots]
    answers.move(booking, starts_at=at(26, 10), by=admin(), reason="Ada rapat.")

    assert taken.starts_at not in starts
    times = booking.officer_times.values_list("occupied", "is_taking")
    assert list(times) == [(booking.occupied, True)] * 2


def test_a_cancelled_consultation_frees_everybody():
    service = served_service(officers=2)
    booking = request(service, at(25, 9))
    actions.accompany(booking, officer=colleague_of(booking), by=admin())

    answers.cancel(booking, by=booking.requested_by, reason="Sudah terjawab.")

    assert not booking.officer_times.filter(is_taking=True).exists()
