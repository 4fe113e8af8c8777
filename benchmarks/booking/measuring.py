"""Sixteen clients book over HTTP, spread over many officers, then all want one time."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import psycopg
from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import timezone

from benchmarks.booking.crowd import at_once
from benchmarks.booking.visitors import Visitor, Wish
from benchmarks.booking.web import BARE, HOUSE, served
from benchmarks.house import scratch_database
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking
from consultations.services.models import Service
from stakeholders.accounts.models import Account
from stakeholders.privacy.reference import load_privacy
from tests.factories.consultations import served_service
from tests.factories.stakeholders import AccountFactory

CLIENTS, EACH, RUSH, TARGET = 16, 12, 60, 0.5
FORMS = 3
"""So many forms make a booking: a time is held, its words are written, it is sent."""
FLOOR_DAYS = 10
"""The floor answers a spread of so many days for each of ours: a fifth of a second measures nothing."""
PRETIX, TIMES_PRETIX = 64, 8.0
"""Orders a second that pretix answered to 200 buyers of ten places, on two processors of this class."""
FLOORS = """
    CREATE TABLE bench_rows (
        service text NOT NULL, period tstzrange NOT NULL,
        EXCLUDE USING gist (service WITH =, period WITH &&)
    );
    CREATE TABLE bench_slots (
        service text, starts_at timestamptz, booked int, PRIMARY KEY (service, starts_at)
    )
"""
OVERLAPS = """
    SELECT count(*) FROM consultations_officertime AS one JOIN consultations_officertime AS other
    ON one.officer_id = other.officer_id AND one.id < other.id AND one.occupied && other.occupied
    WHERE one.is_taking AND other.is_taking
"""
INSERT = "INSERT INTO bench_rows VALUES (%s, tstzrange(%s, %s)) ON CONFLICT DO NOTHING"
Work = Callable[[list[Wish]], int]


def post(port: int, deed: Callable[[Visitor, Wish], str], wishes: list[Wish]) -> int:
    """A client posts its wishes over one line; answers how many stand."""
    visitor = Visitor(port)
    return sum(bool(deed(visitor, wish)) for wish in wishes)


def insert(wishes: list[Wish]) -> int:
    """The same as bare rows under the same constraint, without HTTP, each in a durable transaction."""
    stand = 0
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as line:
        for _session, slug, starts_at in wishes:
            period = [slug, starts_at, starts_at + timedelta(hours=1)]
            stand += line.execute(INSERT, period).rowcount
    return stand


def show(name: str, ours: Work, floor: Work, wishes: list[list[Wish]], days: int = 1) -> tuple[float, float]:
    """Two lines of one run: ours beside bare rows and beside bare Django over HTTP, which answer the same
    wishes on so many `days`; answers what the last line says of both."""
    more = [[_later(wish, day) for day in range(days) for wish in mine] for mine in wishes]
    empty({wish[1:] for mine in more for wish in mine})
    rate, stand = at_once(ours, wishes)
    bare = 0.0
    for beside, work, target in (("rows", insert, None), ("Django over HTTP", floor, TARGET)):
        bare, bare_stand = at_once(work, more)
        write(f"{name} / {beside}", rate, bare, target, f"({stand} and {bare_stand} stand)")
    return rate, bare


def _later(wish: Wish, days: int) -> Wish:
    return wish._replace(starts_at=wish.starts_at + timedelta(days=days * 100))


def write(name: str, ours: float, floor: float, target: float | None, more: str = "") -> None:
    """One line of the table."""
    goal = "" if target is None else f"{target:.2f}"
    sys.stdout.write(f"{name:44}{ours:10.1f}{floor:10.1f}{ours / floor:10.3f}{goal:>10}   {more}\n")
    sys.stdout.flush()


def empty(slots: set[tuple[str, datetime]]) -> None:
    """What an earlier line took at the floors is gone, and `slots` can be taken there."""
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE bench_rows, bench_slots")
        cursor.executemany("INSERT INTO bench_slots VALUES (%s, %s, 0)", list(slots))


def signed_in(people: list[Account]) -> list[str]:
    """The session of each, as their browser holds it."""
    sessions = []
    for person in people:
        client = Client()
        client.force_login(person)
        sessions.append(client.cookies[settings.SESSION_COOKIE_NAME].value)
    return sessions


def main() -> None:
    """Spread, hot, and how many overlap in the end."""
    with scratch_database() as database:
        with connection.cursor() as cursor:
            cursor.execute(FLOORS)
        load_privacy()
        slugs = [served_service().slug for _number in range(CLIENTS)]
        sessions = signed_in(AccountFactory.create_batch(CLIENTS * EACH))
        with served(HOUSE, database) as house, served(BARE, database) as bare:
            measure(slugs, sessions, house, bare)
        with connection.cursor() as cursor:
            cursor.execute(OVERLAPS)
            doubled = cursor.fetchone()[0]
        sys.stdout.write(f"{'double bookings':44}{doubled:10}{0:10}   of {Booking.objects.count()}\n")


def measure(slugs: list[str], sessions: list[str], house: int, bare: int) -> None:
    """Every line of the table; the first rush and the first bookings only warm both servers."""
    times = free_starts(slugs[0])
    floor = partial(post, bare, Visitor.take)
    hold, book = partial(post, house, Visitor.hold), partial(post, house, Visitor.book)
    warm = [mine[:EACH] for mine in rush(sessions, slugs[0], times[0])]
    empty(set())
    at_once(hold, warm), at_once(floor, warm)
    at_once(book, spread(sessions, slugs, times[4 * EACH :]))
    sys.stdout.write(f"{'name / floor':44}{'ours':>10}{'floor':>10}{'ratio':>10}{'target':>10}\n")
    rate, bare_rate = show("bookings/s, spread", book, floor, spread(sessions, slugs, times[1:]), FLOOR_DAYS)
    write("their forms/s, spread / Django over HTTP", rate * FORMS, bare_rate, TARGET)
    show("times held/s, spread", hold, floor, spread(sessions, slugs, times[EACH + 1 :]), FLOOR_DAYS)
    name, last = "answers/s, one hot time", times[3 * EACH]
    rate, _bare = show(name, hold, floor, rush(sessions, slugs[0], last))
    write(f"{name} / pretix, measured before", rate, PRETIX, TIMES_PRETIX)


def free_starts(slug: str) -> list[datetime]:
    """When the officers of a service are free, all of them alike."""
    service = Service.objects.get(slug=slug)
    return [slot.starts for day in free_times(service, now=timezone.now()) for slot in day.slots]


def spread(sessions: list[str], slugs: list[str], times: list[datetime]) -> list[list[Wish]]:
    """Every client has a service, people and times of its own."""
    return [
        [Wish(sessions[at * EACH + number], slug, times[number]) for number in range(EACH)]
        for at, slug in enumerate(slugs)
    ]


def rush(sessions: list[str], slug: str, starts_at: datetime) -> list[list[Wish]]:
    """Every client wants the same time again and again, each time as somebody else."""
    return [
        [Wish(sessions[(at * EACH + number) % len(sessions)], slug, starts_at) for number in range(RUSH)]
        for at in range(CLIENTS)
    ]
