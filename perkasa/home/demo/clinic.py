"""A clinic that asks before it is booked, with two sessions: one with seats left, one full and waited for."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from consultations.bookings import actions
from consultations.bookings.diary import free_times
from consultations.bookings.line import actions as line
from consultations.bookings.seats import actions as seats
from consultations.bookings.seats.models import GroupSession
from consultations.services.models import Mode, Officer, Service
from consultations.services.questions.models import Kind, Question
from perkasa.core.models import Holiday
from perkasa.core.picking import Match
from perkasa.core.workdays import add_workdays
from perkasa.home.demo.organisations import LETTER
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account
from stakeholders.regions.models import Region

MINUTE, DAY, A_MONTH = timedelta(minutes=1), timedelta(days=1), timedelta(days=31)
AFTERNOON = time(15, 30)
CLINIC = Service(
    slug="klinik-usulan", name="Klinik penyusunan usulan", duration=45, offer=Service.Offer.BOTH,
    purpose="Menyusun usulan dari nol: masalah, lokasi, ukuran, dan siapa yang berwenang mengerjakannya.",
    preparation="Tulis masalahnya dalam tiga kalimat dan tandai lokasinya di peta desa.",
    required_papers="Peta atau sketsa lokasi", needs_approval=False, buffer_before=10, buffer_after=5,
    most_per_person=3,
)  # fmt: skip
QUESTIONS = (
    ("Di desa mana lokasinya?", Kind.REGION, "", "", True),
    ("Apa sifat usulannya?", Kind.CHOICE, "Fisik\nNonfisik", "", True),
    ("Siapa yang akan merasakan manfaatnya?", Kind.CHOICES, "Petani\nPelajar\nIbu dan anak\nUMKM", "", True),
    ("Sudah dibahas dalam musyawarah desa?", Kind.YES_NO, "", "", True),
    ("Sub kegiatan yang diperkirakan", Kind.SUB_ACTIVITY, "", "Tulis kode atau sebagian namanya.", False),
    ("Surat pengantar desa atau lembaga", Kind.FILE, "", "Pindaian atau foto yang terbaca.", True),
)
TOPICS = ("Klinik usulan desa 2028", "Klinik usulan kelompok tani")
COMING = (("warga", "karangtaruna", "guru"), ("petani", "warga"))
WAITING = ("dosen", "guru")


def clinic_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """The clinic is offered at once; its sessions are opened within the week, then seats are taken."""
    _offer(people)
    yield Event(now - 6 * DAY, lambda: _book(people["guru"]))
    for number, (topic, handles) in enumerate(zip(TOPICS, COMING, strict=True)):
        opened = now - 5 * DAY + number * MINUTE
        plan = {"topic": topic, "seats": 12 if number == 0 else len(handles)}
        yield Event(opened, lambda plan=plan, ahead=9 + number: _open(people["imam"], ahead, **plan))
        for place, handle in enumerate(handles):
            by = people[handle]
            yield Event(opened + (place + 1) * 10 * MINUTE, lambda by=by, topic=topic: _take(by, topic))
    for number, handle in enumerate(WAITING):
        yield Event(now - (4 - number) * DAY, lambda by=people[handle]: _wait(by))


def _offer(people: dict[str, Account]) -> None:
    CLINIC.pk = None
    CLINIC.save()
    for officer in Officer.objects.filter(account__in=[people["imam"], people["bagus"]]):
        officer.services.add(CLINIC)
    for position, (words, kind, options, explained, is_required) in enumerate(QUESTIONS, start=1):
        Question.objects.create(
            service=CLINIC, position=position, words=words, kind=kind, options=options, help=explained,
            is_required=is_required,
        )  # fmt: skip


def _answers() -> dict:
    """What somebody answers to every question, cleaned as the form cleans it."""
    village = Region.objects.villages().select_related("parent").order_by("code").first()
    letter = SimpleUploadedFile("surat-pengantar.pdf", LETTER)
    place = Match(village.code, village.full_name) if village else None
    cleaned = (place, "Fisik", ["Petani", "Pelajar"], "ya", None, letter)
    return dict(zip(Question.objects.filter(service=CLINIC), cleaned, strict=True))


def _book(by: Account) -> None:
    """A consultation of one's own, a week ahead, with every question answered."""
    days = free_times(CLINIC, now=timezone.now(), mode=Mode.ONLINE)
    wanted = timezone.now() + 9 * DAY
    starts_at = next(slot.starts for day in days for slot in day.slots if slot.starts >= wanted)
    booking = actions.hold(CLINIC, starts_at=starts_at, mode=Mode.ONLINE, by=by, key=uuid4())
    _send(booking, "Pagar dan jalan masuk sekolah", by)


def _open(officer: Account, ahead: int, **details) -> None:
    """A session on a working day ahead, after the usual hours."""
    today = timezone.localdate()
    day = add_workdays(today, ahead, Holiday.objects.days(today, today + A_MONTH))
    starts_at = datetime.combine(day, AFTERNOON, timezone.get_default_timezone())
    plan = seats.Plan(
        **details, starts_at=starts_at, minutes=90, mode=Mode.ON_SITE, closes_at=starts_at - DAY,
        officer=officer.officer,
        note="Kita menyusun usulan bersama, langsung di formulirnya. Bawa data dan foto lokasi.",
    )  # fmt: skip
    seats.open_session(CLINIC, plan, by=officer)


def _take(by: Account, topic: str) -> None:
    booking = seats.take_seat(GroupSession.objects.get(topic=topic), by=by, key=uuid4())
    _send(booking, topic, by)


def _send(booking, subject: str, by: Account) -> None:
    question = "Kami ingin menyusun usulan yang lengkap. Data apa yang perlu dibawa?"
    actions.describe(booking, subject=subject, question=question, replies=_answers(), by=by)
    actions.submit(booking, by=by)


def _wait(by: Account) -> None:
    line.join_session(GroupSession.objects.get(topic=TOPICS[1]), by=by)
