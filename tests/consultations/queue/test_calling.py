"""Calling, serving, passing on: what becomes of the ticket and of the booking behind it."""

from datetime import timedelta

import pytest

from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.minutes.models import Minutes
from consultations.minutes.policies import may_write
from consultations.queue import calling
from consultations.queue.models import Ticket
from consultations.queue.refusals import (
    NobodyWaits,
    NoCounter,
    NotCompetent,
    PromiseFirst,
    SameOfficer,
    StillAttending,
)
from consultations.queue.statuses import Status
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed
from tests.factories.consultations import OfficerFactory, ServiceFactory, at
from tests.factories.minutes import written
from tests.factories.queue import arrived, called, open_for, promised, served, serving, walk_in
from tests.factories.stakeholders import citizen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]
MINUTE = timedelta(minutes=1)


@pytest.fixture
def service():
    return ServiceFactory(duration=30)


@pytest.fixture
def counter(service):
    return serving(service)


def of(counter):
    return {"by": counter.officer.account}


def test_the_next_is_called_to_the_room_of_the_officer(service, counter):
    first, second = walk_in(service), walk_in(service)

    ticket = called(first, counter)

    assert (ticket.status, ticket.officer, ticket.room) == (Status.CALLED, counter.officer, counter.room)
    second.refresh_from_db()
    assert second.status == Status.WAITING


def test_nobody_is_called_without_a_room_without_a_line_or_while_somebody_is_attended(service, counter):
    stranger = OfficerFactory(services=[service])
    with pytest.raises(NobodyWaits):
        calling.call_next(counter.officer, **of(counter))
    first, _second = walk_in(service), walk_in(service)
    with pytest.raises(NoCounter):
        calling.call_next(stranger, by=stranger.account)
    called(first, counter)
    with pytest.raises(StillAttending):
        calling.call_next(counter.officer, **of(counter))


def test_an_officer_is_given_only_people_of_their_own_services(counter):
    walk_in(ServiceFactory())

    with pytest.raises(NobodyWaits):
        calling.call_next(counter.officer, **of(counter))


def test_only_who_receives_or_serves_calls(service, counter):
    walk_in(service)

    with pytest.raises(NotAllowed):
        calling.call_next(counter.officer, by=citizen())


def test_a_walk_in_served_leaves_a_real_booking_with_minutes_to_write(clock, service, counter):
    ticket = called(walk_in(service, subject="Bantuan bibit"), counter)
    calling.begin(ticket, **of(counter))
    clock.shift(20 * MINUTE)
    calling.finish(ticket, **of(counter))

    booking = Booking.objects.get()
    ticket.refresh_from_db()
    assert ticket.booking == booking
    assert (ticket.status, booking.status) == (Status.SERVED, BookingStatus.TOOK_PLACE)
    assert (booking.officer, booking.room, booking.subject) == (
        counter.officer,
        counter.room,
        "Bantuan bibit",
    )
    assert (booking.starts_at, booking.ends_at) == (at(23, 8), at(23, 8, 20))
    assert (booking.requested_by.full_name, booking.requested_by.is_active) == ("Pak Karjo", False)
    assert [change.transition for change in StatusChange.objects.about(booking)] == ["begin", "conclude"]
    minutes = written(booking)
    assert may_write.test(counter.officer.account, minutes)
    assert Minutes.objects.visible_to(counter.officer.account).get() == minutes


def test_a_walk_in_with_an_account_is_that_person(service, counter):
    ratna = citizen()

    ticket = served(walk_in(service, account=ratna), counter)

    assert ticket.booking.requested_by == ratna


def test_who_booked_is_served_and_the_time_is_the_one_it_really_took(clock, service, counter):
    booking = promised(at(23, 9), officer=counter.officer)
    ticket = arrived(booking)
    clock.move_to(at(23, 8, 50))
    called(ticket, counter)
    calling.begin(ticket, **of(counter))
    clock.move_to(at(23, 9, 5))
    calling.finish(ticket, **of(counter))

    booking.refresh_from_db()
    assert (booking.starts_at, booking.ends_at) == (at(23, 8, 50), at(23, 9, 5))
    assert (booking.room, booking.status) == (counter.room, BookingStatus.TOOK_PLACE)


def test_a_walk_in_takes_no_more_than_the_gap_before_a_promise(clock, service, counter):
    promised(at(23, 8, 20), officer=counter.officer)
    ticket = called(walk_in(service), counter)

    calling.begin(ticket, **of(counter))

    ticket.refresh_from_db()
    assert ticket.booking.ends_at == at(23, 8, 20)


def test_with_too_short_a_gap_the_promise_is_named(clock, service, counter):
    booking = promised(at(23, 8, 5), officer=counter.officer)
    walk_in(service)

    with pytest.raises(PromiseFirst, match=booking.code):
        calling.call_next(counter.officer, **of(counter))


def test_a_room_promised_to_others_is_not_taken_either(service, counter):
    promised(at(23, 8), room=counter.room)
    walk_in(service)

    with pytest.raises(PromiseFirst):
        calling.call_next(counter.officer, **of(counter))


def test_a_second_call_is_written_down(clock, service, counter):
    ticket = called(walk_in(service), counter)
    clock.shift(MINUTE)

    calling.call_again(ticket, **of(counter))

    ticket.refresh_from_db()
    assert ticket.called_at == at(23, 8, 1)
    assert StatusChange.objects.about(ticket).last().transition == "call_again"


def test_who_is_not_there_returns_twice_and_is_then_absent(clock, service, counter):
    ticket, other = walk_in(service), walk_in(service)
    called(ticket, counter)
    clock.shift(MINUTE)
    assert calling.not_there(ticket, **of(counter)) == Status.WAITING
    called(other, counter)
    calling.begin(other, **of(counter))
    clock.shift(20 * MINUTE)
    calling.finish(other, **of(counter))
    for _time in range(2):
        called(ticket, counter)
        clock.shift(MINUTE)
        outcome = calling.not_there(ticket, **of(counter))

    ticket.refresh_from_db()
    assert (outcome, ticket.status, ticket.misses) == (Status.ABSENT, Status.ABSENT, 3)


def test_a_booking_whose_visitor_left_is_absent_with_the_ticket(clock, settings, service, counter):
    settings.QUEUE_RETURNS = 0
    booking = promised(at(23, 8), officer=counter.officer, room=counter.room)
    ticket = arrived(booking)
    clock.shift(20 * MINUTE)
    called(ticket, counter)

    calling.not_there(ticket, **of(counter))

    booking.refresh_from_db()
    assert booking.status == BookingStatus.ABSENT


def test_before_its_time_is_up_a_booking_is_not_absent(settings, service, counter):
    settings.QUEUE_RETURNS = 0
    booking = promised(at(23, 8), officer=counter.officer, room=counter.room)
    called(ticket := arrived(booking), counter)

    calling.not_there(ticket, **of(counter))

    booking.refresh_from_db()
    assert booking.status == BookingStatus.CONFIRMED


def test_a_visitor_is_passed_on_with_the_waiting_they_have_behind_them(clock, service, counter):
    colleague = serving(service)
    ticket, later = walk_in(service), walk_in(service)
    called(ticket, counter)
    calling.begin(ticket, **of(counter))
    clock.shift(5 * MINUTE)

    calling.transfer(ticket, to=colleague.officer, **of(counter))

    again = called(ticket, colleague)
    calling.begin(again, **of(colleague))
    again.refresh_from_db()
    assert Booking.objects.get() == again.booking
    assert (again.booking.officer, again.booking.starts_at) == (colleague.officer, at(23, 8, 5))
    assert called(later, counter).officer == counter.officer


def test_a_booked_visitor_can_be_served_by_a_competent_colleague(service, counter):
    colleague, booking = serving(service), promised(at(23, 8), officer=counter.officer)
    ticket = arrived(booking)

    calling.transfer(ticket, to=colleague.officer, **of(counter))
    served(ticket, colleague)

    booking.refresh_from_db()
    assert (booking.officer, booking.status) == (colleague.officer, BookingStatus.TOOK_PLACE)


def test_nobody_is_passed_to_who_is_not_competent_or_already_has_them(service, counter):
    ticket = called(walk_in(service), counter)

    with pytest.raises(NotCompetent):
        calling.transfer(ticket, to=serving(ServiceFactory()).officer, **of(counter))
    with pytest.raises(SameOfficer):
        calling.transfer(ticket, to=counter.officer, **of(counter))


def test_only_the_officer_begins_and_finishes(service, counter):
    ticket, colleague = called(walk_in(service), counter), serving(service)

    with pytest.raises(NotAllowed):
        calling.begin(ticket, **of(colleague))
    assert Booking.objects.count() == 0


def test_a_room_is_closed_and_nobody_is_called_there(service, counter):
    walk_in(service)

    calling.close_counter(counter.officer, **of(counter))

    with pytest.raises(NoCounter):
        calling.call_next(counter.officer, **of(counter))
    assert open_for(counter.officer, counter.room) == counter
    assert Ticket.objects.waiting().count() == 1
