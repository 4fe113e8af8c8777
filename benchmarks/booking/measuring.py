"""Sixteen clients book spread over many officers, then all want one time."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

import psycopg
from django.db import connection, transaction
from django.utils import timezone

from benchmarks.booking.crowd import at_once
from benchmarks.house import scratch_database
from consultations.bookings import actions
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking
from consultations.services.models import Mode, Service
from perkasa.core.refusals import Refusal
from stakeholders.accounts.models import Account
from tests.factories.consultations import served_service
from tests.factories.stakeholders import AccountFactory

CLIENTS, EACH, TARGET = 16, 6, 0.5
FLOORS = """
    CREATE TABLE bench_rows (
        service bigint NOT NULL, period tstzrange NOT NULL,
        EXCLUDE USING gist (service WITH =, period WITH &&)
    );
    CREATE TABLE bench_slots (
        service bigint, starts_at timestamptz, booked int, PRIMARY KEY (service, starts_at)
    )
"""
TAKE = "UPDATE bench_slots SET booked = booked + 1 WHERE service = %s AND starts_at = %s AND booked < 1"
OVERLAPS = """
    SELECT count(*) FROM consultations_officertime AS one JOIN consultations_officertime AS other
    ON one.officer_id = other.officer_id AND one.id < other.id AND one.occupied && other.occupied
    WHERE one.is_taking AND other.is_taking
"""
Wish = tuple[int, int, datetime]
Booked = Callable[[list[Wish]], int]


def hold(wishes: list[Wish]) -> int:
    """A person, a service and a time each: the time is held; answers how many stand."""
    return sum(_stands(wish, _hold) for wish in wishes)


def book(wishes: list[Wish]) -> int:
    """Held, described and sent, with its trail and notices; answers how many stand."""
    return sum(_stands(wish, _book) for wish in wishes)


def _stands(wish: Wish, deed: Callable[[Account, Service, datetime], object]) -> bool:
    person, service, starts_at = wish
    try:
        deed(Account.objects.get(pk=person), Service.objects.get(pk=service), starts_at)
    except Refusal:
        return False
    return True


def _hold(person: Account, service: Service, starts_at: datetime) -> Booking:
    return actions.hold(service, starts_at=starts_at, mode=Mode.ONLINE, by=person, key=uuid4())


def _book(person: Account, service: Service, starts_at: datetime) -> None:
    booking = _hold(person, service, starts_at)
    actions.describe(booking, subject="Renja 2027", question="Bagaimana pagunya?", by=person)
    actions.submit(booking, by=person)


def insert(wishes: list[Wish]) -> int:
    """The same as bare rows under the same constraint, each in a durable transaction of its own."""
    stand = 0
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as line:
        for _person, service, starts_at in wishes:
            ends_at = starts_at + timedelta(hours=1)
            try:
                line.execute(
                    "INSERT INTO bench_rows VALUES (%s, tstzrange(%s, %s))", [service, starts_at, ends_at]
                )
            except (psycopg.errors.ExclusionViolation, psycopg.errors.DeadlockDetected):
                continue
            stand += 1
    return stand


def update(wishes: list[Wish]) -> int:
    """The same as a conditional update by Django, each in a transaction of its own."""
    stand = 0
    for _person, service, starts_at in wishes:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(TAKE, [service, starts_at])
            stand += cursor.rowcount
    return stand


def show(name: str, deed: Booked, wishes: list[list[Wish]]) -> None:
    """Two lines: ours beside bare rows, and beside a conditional update by bare Django, of the same run."""
    empty()
    with connection.cursor() as cursor:
        slots = {wish[1:] for mine in wishes for wish in mine}
        cursor.executemany("INSERT INTO bench_slots VALUES (%s, %s, 0)", list(slots))
    ours, stand = at_once(deed, wishes)
    for floor, work, target in (("rows", insert, ""), ("Django", update, f"{TARGET:.2f}")):
        bare, bare_stand = at_once(work, wishes)
        sys.stdout.write(
            f"{name + ' / ' + floor:36}{ours:10.1f}{bare:10.1f}{ours / bare:10.3f}{target:>10}"
            f"   ({stand} and {bare_stand} stand)\n"
        )


def empty() -> None:
    """What an earlier line booked is gone."""
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE bench_rows, bench_slots")


def main() -> None:
    """Spread, hot, and how many overlap in the end."""
    with scratch_database():
        with connection.cursor() as cursor:
            cursor.execute(FLOORS)
        sys.stdout.write(f"{'name / floor':36}{'ours':>10}{'floor':>10}{'ratio':>10}{'target':>10}\n")
        services = [served_service() for _number in range(CLIENTS)]
        people = [person.pk for person in AccountFactory.create_batch(CLIENTS * EACH)]
        days = free_times(services[0], now=timezone.now())
        times = [slot.starts for day in days for slot in day.slots]
        show("bookings/s, spread", book, _spread(services, people, times[1:]))
        show("times held/s, spread", hold, _spread(services, people, times[EACH + 1 :]))
        hot = (services[0].pk, times[3 * EACH])
        show("answers/s, one hot time", book, [[(people[at * EACH], *hot)] * EACH for at in range(CLIENTS)])
        with connection.cursor() as cursor:
            cursor.execute(OVERLAPS)
            doubled = cursor.fetchone()[0]
        sys.stdout.write(f"{'double bookings':36}{doubled:10}{0:10}   of {Booking.objects.count()}\n")


def _spread(services: list[Service], people: list[int], times: list[datetime]) -> list[list[Wish]]:
    """Every client has a service, people and times of its own."""
    return [
        [(people[at * EACH + number], service.pk, times[number]) for number in range(EACH)]
        for at, service in enumerate(services)
    ]
