"""A year of consultations before the stories of the demo, with their trails, minutes and opinions.

They are written as rows, not lived through, because a year of letters and papers takes minutes: every moment,
status and line of a trail is what the actions would have left, except that their minutes carry no paper.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from django.conf import settings
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone

from consultations.bookings.models import Booking, Status
from consultations.minutes.models import Minutes
from consultations.minutes.statuses import Response
from consultations.minutes.statuses import Status as MinutesStatus
from consultations.services.models import Mode, Officer
from consultations.surveys.models import SurveyRequest
from perkasa.core.models import Holiday, StatusChange
from perkasa.core.workdays import add_workdays, is_workday
from perkasa.home.demo.clock import as_of
from perkasa.home.demo.opinions import SUGGESTIONS, give_opinion
from stakeholders.accounts.models import Account

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BEGINS, ENDS, A_WEEK = 400, 40, 7
HOURS = (9, 13, 10)
VISITORS = ("warga", "dosen", "petani", "guru", "pengusaha", "karangtaruna", "dpupr", "dinkes", "dlh", "dpp")
TOPICS = (
    "Penyelarasan indikator kegiatan dengan RKPD", "Usulan perbaikan jalan lingkungan",
    "Data kependudukan per kecamatan", "Penganggaran rehabilitasi sekolah", "Saluran irigasi tersier",
    "Kewenangan penerangan jalan desa", "Prioritas penanganan stunting", "Pengelolaan sampah tingkat desa",
)  # fmt: skip
OUTCOMES = (
    (Status.TOOK_PLACE, "conclude", 84), (Status.ABSENT, "mark_absent", 8), (Status.CANCELLED, "cancel", 5),
    (Status.CANCELLED, "call_off", 3),
)  # fmt: skip


@dataclass(frozen=True)
class Year:
    """Who plays, and the dice that always fall the same."""

    people: dict[str, Account]
    officers: list[Officer]
    holidays: frozenset[date]
    chance: Random


def live_a_year(people: dict[str, Account], now: datetime) -> None:
    """About three consultations a week stand in the books, from 13 months ago until the stories begin."""
    today = timezone.localdate(now)
    holidays = Holiday.objects.days(today - (BEGINS + 30) * DAY, today + 30 * DAY)
    officers = list(Officer.objects.select_related("account").prefetch_related("services"))
    year = Year(people, officers, holidays, Random(2026))  # noqa: S311
    suggestions = iter(SUGGESTIONS)
    for number, day in enumerate(_days(today, year)):
        _consult(year, number, day, suggestions)


def _days(today: date, year: Year) -> Iterator[date]:
    """Three working days of each week."""
    for back in range(BEGINS, ENDS, -1):
        day = today - back * DAY
        if day.weekday() in (0, 2, 3) and is_workday(day, year.holidays):
            yield day


def _consult(year: Year, number: int, day: date, suggestions: Iterator[str]) -> None:
    officer = year.officers[number % len(year.officers)]
    service = year.chance.choice(list(officer.services.all()))
    visitor = year.people[year.chance.choice(VISITORS)]
    [(status, step, _weight)] = year.chance.choices(OUTCOMES, [weight for *_rest, weight in OUTCOMES])
    starts = datetime.combine(day, time(HOURS[number % 3]), timezone.get_default_timezone())
    asked_on = add_workdays(day, -year.chance.randint(5, 9), year.holidays)
    asked = datetime.combine(asked_on, time(8, number % 60), starts.tzinfo)
    took = year.chance.choices((0, 1, 2, 3), (3, 5, 3, 1))[0]
    decided = datetime.combine(
        add_workdays(asked_on, took, year.holidays), time(14, number % 60), starts.tzinfo
    )
    booking = Booking.objects.create(
        service=service, officer=officer, mode=Mode.ONLINE, status=status, requested_by=visitor,
        period=DateTimeTZRange(starts, starts + service.length), held_at=asked, requested_at=asked,
        answer_due=add_workdays(asked_on, settings.BOOKING_ANSWER_DAYS, year.holidays),
        decided_by=officer.account, decided_at=decided, subject=year.chance.choice(TOPICS),
        question="Apa yang perlu kami siapkan dan apa langkah berikutnya?",
    )  # fmt: skip
    _trail(booking, step, ended=starts - DAY if status == Status.CANCELLED else booking.ends_at)
    if status == Status.TOOK_PLACE:
        _write_down(booking, year)
        _judge(booking, year, suggestions)


def _trail(booking: Booking, step: str, *, ended: datetime) -> None:
    by_visitor = step == "cancel"
    reason = "Ada keperluan lain pada hari itu." if booking.status == Status.CANCELLED else ""
    closed_by = booking.requested_by if by_visitor else booking.officer.account
    lines = (
        (booking.requested_at, "begin", "", Status.HELD, booking.requested_by, ""),
        (booking.requested_at, "submit", Status.HELD, Status.REQUESTED, booking.requested_by, ""),
        (booking.decided_at, "confirm", Status.REQUESTED, Status.CONFIRMED, booking.officer.account, ""),
        (ended, step, Status.CONFIRMED, booking.status, closed_by, reason),
    )
    for at, name, before, after, by, why in lines:
        with as_of(at):
            StatusChange.write(booking, name, before, after, by=by, reason=why)


def _write_down(booking: Booking, year: Year) -> None:
    """Minutes of the time before visitors were asked to review them, approved within days."""
    writer, head = booking.officer.account, year.people["kepala"]
    day = timezone.localdate(booking.ends_at)
    approved = booking.ends_at + (add_workdays(day, year.chance.randint(1, 8), year.holidays) - day)
    minutes = Minutes.objects.create(
        booking=booking, status=MinutesStatus.APPROVED, written_by=writer, submitted_at=booking.ends_at,
        review_due=day, response=Response.NOT_ASKED, approved_by=head, approved_at=approved,
        notes="Pemohon menjelaskan keadaan di lapangan; petugas menunjukkan kedudukannya dalam RKPD.",
        recommendations=["Lengkapi data lokasi dan ukuran, lalu sampaikan sebagai usulan."],
    )  # fmt: skip
    minutes.writers.add(writer)
    with as_of(approved):
        StatusChange.write(minutes, "approve", "submitted", "approved", by=head, reason="")


def _judge(booking: Booking, year: Year, suggestions: Iterator[str]) -> None:
    """Three of four visitors give their opinion the next day."""
    day = timezone.localdate(booking.ends_at)
    request = SurveyRequest.objects.create(
        service=booking.service, unit=year.people["kepala"].organisations[0], about=booking, asked_on=day,
        closes_on=day + timedelta(days=settings.SURVEY_OPEN_DAYS),
    )  # fmt: skip
    if year.chance.random() < 0.75:
        with as_of(booking.ends_at + DAY):
            give_opinion(request, year.chance, suggestions)
