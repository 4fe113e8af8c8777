"""Thirty days of twelve officers and rooms: our answer beside the same queries fetched bare."""

import sys
from datetime import time, timedelta

from django.db import connection
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from benchmarks.house import scratch_database
from benchmarks.timing import bare, milliseconds
from consultations.bookings.diary import free_times, read_diary, terms_of
from consultations.bookings.models import Booking
from consultations.schedule.busy.models import BusyCalendar, BusyTime
from consultations.schedule.free import free_days
from consultations.schedule.models import OpeningHours, Weekday
from consultations.services.models import Mode, Officer, Room, Service
from perkasa.core.secret import Secret
from tests.factories.consultations import BookingFactory, served_service

OFFICERS, BOOKED_EACH, ROUNDS = 12, 20, 40
TARGET_MS, TARGET_QUERIES = 50.0, 6


def fill() -> Service:
    """Twelve officers and rooms, each with bookings, hours and a calendar kept elsewhere."""
    service = served_service(officers=OFFICERS, rooms=OFFICERS)
    tomorrow = timezone.localtime().replace(hour=8, minute=0, second=0, microsecond=0) + timedelta(days=1)
    rooms = list(Room.objects.order_by("pk"))
    for place, officer in enumerate(Officer.objects.order_by("pk")):
        for number in range(BOOKED_EACH):
            starts = tomorrow + timedelta(days=number, hours=(place + number) % 6)
            room = {"mode": Mode.ON_SITE, "room": rooms[place]}
            BookingFactory(service=service, officer=officer, starts_at=starts, **room)
        calendar = BusyCalendar.objects.create(officer=officer, name="Rapat", address=Secret("https://a.id/"))
        meetings = [tomorrow + timedelta(days=day, hours=5) for day in range(0, 30, 3)]
        BusyTime.objects.bulk_create(
            BusyTime(calendar=calendar, officer=officer, period=DateTimeTZRange(at, at + timedelta(hours=1)))
            for at in meetings
        )
    OpeningHours.objects.bulk_create(
        OpeningHours(room=room, weekday=day, starts=time(8), ends=time(15))
        for room in rooms
        for day in Weekday
    )
    return service


def measure(service: Service) -> None:
    """Three lines: the whole answer, the pure function in it, and how many queries it asks."""
    now = timezone.now()
    with CaptureQueriesContext(connection) as asked:
        free_times(service, now=now)
    floor = milliseconds(bare([query["sql"] for query in asked]), ROUNDS)
    whole = milliseconds(lambda: free_times(service, now=now), ROUNDS)
    diary, terms = read_diary(service, now=now), terms_of(service)
    pure = milliseconds(lambda: free_days(diary, terms, now), ROUNDS)
    write = sys.stdout.write
    write(f"{Booking.objects.count()} bookings, {OFFICERS} officers, {service.horizon_days} days\n")
    write(f"{'name':30}{'ours (ms)':>12}{'floor (ms)':>12}{'ratio':>8}{'target (ms)':>13}\n")
    write(f"{'free times, rows and all':30}{whole:12.1f}{floor:12.1f}{whole / floor:8.1f}{TARGET_MS:13.0f}\n")
    write(f"{'the pure function alone':30}{pure:12.1f}{floor:12.1f}{pure / floor:8.1f}{TARGET_MS:13.0f}\n")
    write(f"{'queries':30}{len(asked):12}{'':12}{'':8}{TARGET_QUERIES:13}\n")


def main() -> None:
    """In a database of its own, gone afterwards."""
    with scratch_database():
        measure(fill())
