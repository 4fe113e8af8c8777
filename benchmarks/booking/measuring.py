"""Sixteen clients book spread over many officers, then all want one time."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier
from uuid import uuid4

import psycopg
from django.db import connection
from django.utils import timezone

from benchmarks.house import scratch_database
from consultations.bookings import actions
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking
from consultations.services.models import Mode, Service
from perkasa.core.refusals import Refusal
from stakeholders.accounts.models import Account
from tests.factories.consultations import served_service
from tests.factories.stakeholders import AccountFactory

CLIENTS, EACH, HOT_EACH, TARGET = 16, 6, 2, 0.05
FLOOR = """
    CREATE TABLE IF NOT EXISTS bench_floor (
        officer bigint NOT NULL, period tstzrange NOT NULL,
        EXCLUDE USING gist (officer WITH =, period WITH &&)
    )
"""
OVERLAPS = """
    SELECT count(*) FROM consultations_booking AS one JOIN consultations_booking AS other
    ON one.officer_id = other.officer_id AND one.id < other.id AND one.occupied && other.occupied
"""
Wish = tuple[int, int, datetime]
Booked = Callable[[list[Wish]], int]


def book(wishes: list[Wish]) -> int:
    """A person, a service and a time each: held, described and sent; answers how many stand."""
    stand = 0
    for person_id, service_id, starts_at in wishes:
        person, service = Account.objects.get(pk=person_id), Service.objects.get(pk=service_id)
        try:
            booking = actions.hold(service, starts_at=starts_at, mode=Mode.ONLINE, by=person, key=uuid4())
            actions.describe(booking, subject="Renja 2027", question="Bagaimana pagunya?", by=person)
            actions.submit(booking, by=person)
        except Refusal:
            continue
        stand += 1
    return stand


def insert(wishes: list[Wish]) -> int:
    """The same as bare rows under the same constraint, each in a durable transaction of its own."""
    stand = 0
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as line:
        for _person, officer, starts_at in wishes:
            try:
                line.execute(
                    "INSERT INTO bench_floor VALUES (%s, tstzrange(%s, %s))",
                    [officer, starts_at, starts_at + timedelta(hours=1)],
                )
            except (psycopg.errors.ExclusionViolation, psycopg.errors.DeadlockDetected):
                continue
            stand += 1
    return stand


def at_once(work: Booked, wishes: list[list[Wish]]) -> tuple[float, int]:
    """Wishes answered a second and how many of them stand, by a thread and a connection for each client."""
    start = Barrier(len(wishes) + 1)

    def client(mine: list[Wish]) -> int:
        connection.ensure_connection()
        start.wait()
        try:
            return work(mine)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(wishes)) as pool:
        clients = [pool.submit(client, mine) for mine in wishes]
        start.wait()
        began = time.perf_counter()
        stand = sum(each.result() for each in clients)
        seconds = time.perf_counter() - began
    return sum(map(len, wishes)) / seconds, stand


def show(name: str, wishes: list[list[Wish]]) -> None:
    """One line: ours beside the floor of the same run."""
    ours, stand = at_once(book, wishes)
    floor, floor_stand = at_once(insert, wishes)
    sys.stdout.write(
        f"{name:28}{ours:10.1f}{floor:10.1f}{ours / floor:10.3f}{TARGET:10.2f}"
        f"   ({stand} and {floor_stand} stand)\n"
    )


def main() -> None:
    """Spread, hot, and how many overlap in the end."""
    with scratch_database():
        with connection.cursor() as cursor:
            cursor.execute(FLOOR)
        sys.stdout.write(f"{'name':28}{'ours':>10}{'floor':>10}{'ratio':>10}{'target':>10}\n")
        services = [served_service() for _number in range(CLIENTS)]
        people = AccountFactory.create_batch(CLIENTS * EACH)
        days = free_times(services[0], now=timezone.now())
        times = [slot.starts for day in days for slot in day.slots]
        spread = [
            [(people[at * EACH + number].pk, service.pk, times[number + 1]) for number in range(EACH)]
            for at, service in enumerate(services)
        ]
        show("bookings/s, spread", spread)
        hot = (services[0].pk, times[EACH + 2])
        show("answers/s, one hot time", [[(people[at * EACH].pk, *hot)] * HOT_EACH for at in range(CLIENTS)])
        with connection.cursor() as cursor:
            cursor.execute(OVERLAPS)
            doubled = cursor.fetchone()[0]
        sys.stdout.write(f"{'double bookings':28}{doubled:10}{0:10}   of {Booking.objects.count()}\n")
