"""What is offered, who serves it and when, and bookings in every status."""

import io
from datetime import datetime, time, timedelta
from uuid import uuid4

import factory
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone
from factory.django import DjangoModelFactory
from PIL import Image

from consultations.bookings import actions, answers
from consultations.bookings.files import BookingFile
from consultations.bookings.models import Booking, Status
from consultations.schedule.models import Weekday, WorkingHours
from consultations.services.models import Mode, Officer, Room, Service
from tests.factories.stakeholders import AccountFactory, citizen, planner

WIB = timezone.get_default_timezone()
MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=WIB)
"""A quiet morning on which most stories begin."""


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """That moment of November 2026 (another `month` when given), in WIB."""
    return datetime(2026, month, day, hour, minute, tzinfo=WIB)


def pdf(name: str = "surat.pdf", size: int = 0) -> SimpleUploadedFile:
    """A file that begins as a PDF does, of at least `size` bytes."""
    content = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"
    return SimpleUploadedFile(name, content.ljust(size, b" "), "application/pdf")


def png(name: str = "peta.png") -> SimpleUploadedFile:
    """A real picture of one pixel."""
    picture = io.BytesIO()
    Image.new("RGB", (1, 1)).save(picture, "PNG")
    return SimpleUploadedFile(name, picture.getvalue(), "image/png")


def script_called_pdf() -> SimpleUploadedFile:
    """A file that is not what it says."""
    return SimpleUploadedFile("surat.pdf", b"<script>alert(1)</script>", "application/pdf")


class ServiceFactory(DjangoModelFactory):
    """A service of one hour, on site or online, with a day's notice and a horizon of thirty days."""

    class Meta:
        model = Service

    slug = factory.Sequence(lambda number: f"layanan-{number + 1}")
    name = factory.Sequence(lambda number: f"Konsultasi Renja {number + 1}")
    purpose = "Untuk perangkat daerah yang menyusun rencana kerja tahunan."
    required_papers = "Rancangan Renja\nDaftar usulan"
    field_codes = ("5.01",)


class OfficerFactory(DjangoModelFactory):
    """A planner who serves the given services during the usual hours (`hours=False`: never)."""

    class Meta:
        model = Officer
        skip_postgeneration_save = True

    account = factory.LazyFunction(planner)
    meeting_url = "https://rapat.contoh.id/renja"

    @factory.post_generation
    def services(self, create, services):
        self.services.add(*(services or []))

    @factory.post_generation
    def hours(self, create, wanted):
        if wanted is not False:
            usual_hours(self)


class RoomFactory(DjangoModelFactory):
    """A room of the planning agency."""

    class Meta:
        model = Room

    name = factory.Sequence(lambda number: f"Ruang Perkasa {number + 1}")
    place = "Lantai 2, Jalan Soekarno-Hatta 191 Kendal"


def usual_hours(officer: Officer) -> None:
    """Monday to Thursday 08.00-15.00, Friday 08.00-11.00."""
    for weekday in Weekday:
        closing = time(11) if weekday == Weekday.FRIDAY else time(15)
        WorkingHours.objects.create(officer=officer, weekday=weekday, starts=time(8), ends=closing)


def served_service(officers: int = 1, rooms: int = 1, **details) -> Service:
    """A service with that many officers in their usual hours; there are that many rooms."""
    service = ServiceFactory(**details)
    OfficerFactory.create_batch(officers, services=[service])
    RoomFactory.create_batch(rooms - Room.objects.count())
    return service


class BookingFactory(DjangoModelFactory):
    """A row in `status` with the fields that status needs, at an hour of its own; it has no trail."""

    class Meta:
        model = Booking

    class Params:
        starts_at = factory.Sequence(lambda number: at(24, 9) + timedelta(days=number // 6, hours=number % 6))
        is_sent = factory.LazyAttribute(lambda row: row.status not in (Status.HELD, Status.EXPIRED))
        is_answered = factory.LazyAttribute(
            lambda row: row.is_sent and row.status not in (Status.REQUESTED, Status.CANCELLED)
        )

    service = factory.SubFactory(ServiceFactory)
    officer = factory.LazyAttribute(lambda row: OfficerFactory(services=[row.service]))
    room = None
    mode = Mode.ONLINE
    period = factory.LazyAttribute(
        lambda row: DateTimeTZRange(row.starts_at, row.starts_at + row.service.length)
    )
    status = Status.REQUESTED
    requested_by = factory.SubFactory(AccountFactory)
    subject = "Menyelaraskan usulan jembatan dengan Renja"
    question = "Apakah jembatan dusun dapat masuk Renja 2028?"
    expires_at = factory.LazyAttribute(
        lambda row: timezone.now() + timedelta(minutes=10) if row.status == Status.HELD else None
    )
    requested_at = factory.LazyAttribute(lambda row: timezone.now() if row.is_sent else None)
    answer_due = factory.LazyAttribute(lambda row: timezone.localdate() if row.is_sent else None)
    decided_by = factory.LazyAttribute(lambda row: row.officer.account if row.is_answered else None)
    decided_at = factory.LazyAttribute(lambda row: timezone.now() if row.is_answered else None)


class BookingFileFactory(DjangoModelFactory):
    """A small PDF that lies with a booking."""

    class Meta:
        model = BookingFile

    booking = factory.SubFactory(BookingFactory)
    kind = "pdf"
    size = 40
    file = factory.LazyFunction(pdf)
    handed_in_by = factory.SelfAttribute("booking.requested_by")


def hold(service: Service, starts_at: datetime, *, by=None, mode: Mode = Mode.ONLINE, key=None) -> Booking:
    """A time held through the portal's own verb."""
    return actions.hold(service, starts_at=starts_at, mode=mode, by=by or citizen(), key=key or uuid4())


def request(service: Service, starts_at: datetime, *, by=None, mode: Mode = Mode.ONLINE) -> Booking:
    """A booking sent through the portal's own verbs."""
    booking = hold(service, starts_at, by=by, mode=mode)
    words = {
        "subject": "Menyelaraskan usulan jembatan",
        "question": "Dapatkah jembatan dusun masuk Renja 2028?",
    }
    actions.describe(booking, **words, by=booking.requested_by)
    actions.submit(booking, by=booking.requested_by)
    return booking


def confirmed(service: Service, starts_at: datetime, *, by=None, mode: Mode = Mode.ONLINE) -> Booking:
    """A booking its officer has confirmed, through the portal's own verbs."""
    booking = request(service, starts_at, by=by, mode=mode)
    answers.confirm(booking, by=booking.officer.account)
    return booking
