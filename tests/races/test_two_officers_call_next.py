"""Many officers call at once, people arrive meanwhile: nobody is called twice, nobody is lost."""

from collections import Counter as Tally
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
import time_machine
from django.db import connection

from consultations.queue import actions, calling
from consultations.queue.models import Ticket
from consultations.queue.refusals import NobodyWaits
from consultations.queue.statuses import Status
from tests.factories.consultations import ServiceFactory, at
from tests.factories.queue import promised, serving, walk_in

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def morning():
    with time_machine.travel(at(23, 8), tick=False):
        yield


def at_once(deeds: list[Callable[[], object]]) -> list[object]:
    """Every deed begins at the same moment, each on a connection of its own; refusals are answers too."""
    barrier = Barrier(len(deeds))

    def together(deed: Callable[[], object]) -> object:
        barrier.wait()
        try:
            return deed()
        except Exception as error:
            return type(error)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(together, deeds))


def test_officers_who_call_at_the_same_moment_are_given_different_people():
    service = ServiceFactory(duration=30)
    counters = [serving(service) for _number in range(8)]
    people = [walk_in(service) for _number in range(6)]

    answers = at_once(
        [lambda c=counter: calling.call_next(c.officer, by=c.officer.account) for counter in counters]
    )

    called = [answer.label for answer in answers if isinstance(answer, Ticket)]
    assert sorted(called) == [ticket.label for ticket in people]
    assert Tally(answers)[NobodyWaits] == 2


def test_a_double_click_calls_one_person():
    service = ServiceFactory(duration=30)
    counter = serving(service)
    for _number in range(4):
        walk_in(service)

    at_once([lambda: calling.call_next(counter.officer, by=counter.officer.account)] * 6)

    assert Ticket.objects.filter(status=Status.CALLED).count() == 1


def test_while_people_arrive_and_are_served_no_number_is_given_twice_and_nobody_is_lost():
    service = ServiceFactory(duration=30)
    counters = [serving(service) for _number in range(4)]
    booking = promised(at(23, 8, 30), service=service, officer=counters[0].officer)
    desk = counters[0].officer.account

    def draw() -> Ticket:
        return actions.issue(service, name="Bu Sri", key=uuid4(), by=desk)

    def serve(counter) -> Ticket:
        ticket = calling.call_next(counter.officer, by=counter.officer.account)
        calling.begin(ticket, by=counter.officer.account)
        return ticket

    arrivals = [draw] * 8 + [lambda: actions.check_in(booking, by=None)] * 2
    answers = at_once(arrivals + [lambda c=counter: serve(c) for counter in counters])

    assert Ticket.objects.count() == 9
    assert len({ticket.label for ticket in Ticket.objects.select_related("day")}) == 9
    serving_now = list(Ticket.objects.filter(status=Status.SERVING))
    assert len({ticket.officer_id for ticket in serving_now}) == len(serving_now)
    assert len({ticket.booking_id for ticket in serving_now}) == len(serving_now)
    attended, waiting = (
        Ticket.objects.filter(status=status).count() for status in (Status.SERVING, Status.WAITING)
    )
    assert attended + waiting == 9
    assert {answer for answer in answers if not isinstance(answer, Ticket)} <= {NobodyWaits}
