"""An officer falls ill: everybody is offered another time in one deed, as a plan first."""

from datetime import date

import pytest

from consultations.bookings import answers
from consultations.bookings.changes.links import address_for
from consultations.bookings.models import Booking, Status
from consultations.bookings.rearranging import actions
from consultations.bookings.rearranging.models import Offer
from consultations.bookings.rearranging.models import Status as PlanStatus
from consultations.schedule.models import Deviation
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.notifications.sender import send_due
from tests.factories.consultations import OfficerFactory, at, confirmed, request, served_service
from tests.factories.stakeholders import admin, citizen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
COVERED, MOVED, TO_CHOOSE = Offer.Way.COVERED, Offer.Way.MOVED, Offer.Way.TO_CHOOSE
WEDNESDAY = date(2026, 11, 25)


def plan_for(officer, by=None, last_day=WEDNESDAY):
    return actions.plan(
        officer, first_day=WEDNESDAY, last_day=last_day, reason="Petugas sakit.", by=by or admin()
    )


def ways(plan) -> list:
    return [offer.way for offer in plan.offers.all()]


def test_a_plan_is_rehearsed_and_nothing_of_it_is_done_or_told():
    service = served_service(officers=2)
    booking = confirmed(service, at(25, 9))
    told = Notification.objects.count()

    plan = plan_for(booking.officer)

    [offer] = plan.offers.all()
    assert (offer.way, offer.officer != booking.officer, offer.after) == (COVERED, True, booking.period)
    assert Booking.objects.get().officer == booking.officer
    assert Notification.objects.count() == told
    assert booking.officer.deviations.count() == 1


def test_without_a_colleague_the_nearest_later_times_are_taken_and_each_once():
    service = served_service()
    first, second = confirmed(service, at(25, 9)), confirmed(service, at(25, 10))

    plan = plan_for(first.officer)
    actions.send(plan, by=admin())

    assert ways(plan) == [MOVED, MOVED]
    for booking in (first, second):
        booking.refresh_from_db()
    assert first.starts_at.date() != WEDNESDAY != second.starts_at.date()
    assert first.starts_at != second.starts_at
    assert plan.status == PlanStatus.SENT


def test_everybody_is_told_once_with_a_calendar_that_follows(mailoutbox):
    service = served_service(officers=2)
    covered = confirmed(service, at(25, 9))
    ill = covered.officer
    other = confirmed(service, at(25, 10))
    moved = confirmed(service, at(25, 10))
    mine = next(booking for booking in (other, moved) if booking.officer == ill)
    send_due()
    mailoutbox.clear()

    plan = plan_for(ill)
    actions.send(plan, by=admin())
    send_due()

    told = {
        booking: [email for email in mailoutbox if email.to == [booking.requested_by.email]]
        for booking in (covered, mine)
    }
    assert [len(emails) for emails in told.values()] == [1, 1]
    assert ways(plan) == [COVERED, MOVED]
    parts = [part.mimetype for emails in told.values() for part in emails[0].attachments]
    assert parts == ["text/calendar; method=REQUEST"] * 2


def test_who_cannot_be_placed_chooses_by_a_link_and_is_promised_the_new_time_at_once(client):
    service = served_service(horizon_days=3)
    booking = confirmed(service, at(25, 9))

    plan = plan_for(booking.officer, last_day=date(2026, 12, 4))
    actions.send(plan, by=admin())

    booking.refresh_from_db()
    assert (ways(plan), booking.status) == ([TO_CHOOSE], Status.DISPLACED)
    assert (
        not Notification.objects.about(booking)
        .filter(kind=Kind.BOOKING_REMINDER_HOUR, state="pending")
        .exists()
    )
    OfficerFactory(services=[service])
    page = client.get(address_for(booking, booking.requested_by))
    assert "Jadwal perlu dipilih lagi" in page.text
    told = Notification.objects.about(booking).filter(recipient=booking.requested_by)
    letter = letters.write(told.get(kind=Kind.BOOKING_DISPLACED))
    for words in (letter.text, letter.html):
        assert ("Pilih jadwal baru atau batalkan" in words, "Berhalangan?" in words) == (True, False)
    answers.move(booking, starts_at=at(26, 9), by=booking.requested_by, reason="Menyesuaikan.")
    assert (booking.status, booking.starts_at) == (Status.CONFIRMED, at(26, 9))


def test_a_plan_is_dropped_and_all_is_as_it_was():
    booking = confirmed(served_service(officers=2), at(25, 9))
    plan = plan_for(booking.officer)

    actions.drop(plan, by=admin())

    assert Deviation.objects.count() == 0
    assert Booking.objects.get().version == 1
    with pytest.raises(NotPossibleNow):
        actions.send(plan, by=admin())


def test_what_was_planned_but_taken_meanwhile_is_placed_anew_and_the_plan_says_so():
    service = served_service(officers=2)
    booking = confirmed(service, at(25, 9))
    plan = plan_for(booking.officer)
    confirmed(service, at(25, 9), by=citizen())

    actions.send(plan, by=admin())

    booking.refresh_from_db()
    assert ways(plan) == [MOVED]
    assert booking.starts_at != at(25, 9)


def test_who_cancels_before_the_plan_is_sent_is_left_alone():
    booking = confirmed(served_service(officers=2), at(25, 9))
    plan = plan_for(booking.officer)
    answers.cancel(booking, by=booking.requested_by, reason="Sudah terjawab.")

    actions.send(plan, by=admin())

    assert ways(plan) == [Offer.Way.SETTLED]


def test_a_request_is_moved_as_a_promise_is_and_stays_a_request():
    booking = request(served_service(officers=2), at(25, 9))

    actions.send(plan_for(booking.officer), by=admin())

    booking.refresh_from_db()
    assert booking.status == Status.REQUESTED


def test_only_moderators_rearrange():
    booking = confirmed(served_service(), at(25, 9))

    with pytest.raises(NotAllowed):
        plan_for(booking.officer, by=booking.officer.account)
