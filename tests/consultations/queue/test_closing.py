"""The end of a day: nobody is forgotten in a line of yesterday."""

from datetime import time

import pytest

from consultations.queue import calling
from consultations.queue.models import ServiceDay
from consultations.queue.refusals import DayClosed, NoCounter
from consultations.queue.statuses import Status
from consultations.queue.tasks import close_days
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import ServiceFactory, at
from tests.factories.queue import arrived, called, promised, serving, walk_in
from tests.factories.stakeholders import citizen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture(autouse=True)
def closing_at_eight(settings):
    settings.QUEUE_CLOSES_AT = time(20)


def told() -> list:
    return [row.recipient for row in Notification.objects.filter(kind=Kind.QUEUE_UNSERVED).order_by("pk")]


def test_who_still_waits_at_night_is_marked_and_told_once(clock):
    ratna, booking = citizen(), promised(at(23, 9))
    tickets = [walk_in(account=ratna), walk_in(), arrived(booking)]
    clock.move_to(at(23, 20))

    assert (close_days(), close_days()) == (1, 0)

    for ticket in tickets:
        ticket.refresh_from_db()
    assert {ticket.status for ticket in tickets} == {Status.UNSERVED}
    assert told() == [ratna, booking.requested_by]


def test_during_the_day_nothing_is_closed(clock):
    ticket = walk_in()
    clock.move_to(at(23, 19, 59))

    assert close_days() == 0
    ticket.refresh_from_db()
    assert ticket.status == Status.WAITING


def test_a_day_forgotten_while_nothing_ran_is_closed_later(clock):
    walk_in()
    clock.move_to(at(25, 9))

    assert close_days() == 1
    assert ServiceDay.objects.get().closed_at == at(25, 9)


def test_who_is_being_served_is_finished_by_the_officer_even_afterwards(clock):
    service = ServiceFactory()
    counter = serving(service)
    ticket = called(walk_in(service), counter)
    calling.begin(ticket, by=counter.officer.account)
    clock.move_to(at(23, 20))
    close_days()

    calling.finish(ticket, by=counter.officer.account)

    ticket.refresh_from_db()
    assert ticket.status == Status.SERVED


def test_a_closed_day_takes_nobody_and_its_rooms_are_closed(clock):
    service = ServiceFactory()
    counter = serving(service)
    walk_in(service)
    clock.move_to(at(23, 20))
    close_days()

    with pytest.raises(DayClosed):
        walk_in(service)
    clock.move_to(at(24, 8))
    walk_in(service)
    with pytest.raises(NoCounter):
        calling.call_next(counter.officer, by=counter.officer.account)
