"""Rights of people in the demo: questions about public information, a breach and its letters, choices."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from perkasa.home.demo.organisations import LETTER
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.information import actions as information
from stakeholders.information.models import InformationRequest
from stakeholders.invitations import actions as invitations
from stakeholders.notifications import actions as notifications
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Pace
from stakeholders.organisations.models import Organisation
from stakeholders.privacy.breaches import actions as breaches
from stakeholders.privacy.breaches.actions import Report

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
LOST = Report(
    title="Laptop loket hilang",
    data="Nama dan nomor telepon tamu konsultasi satu hari.",
    cause="Laptop loket hilang dari mobil dinas pada malam hari; isinya terenkripsi.",
    handling="Akun loket dicabut, polisi diberi tahu, daftar tamu tidak lagi disimpan di laptop.",
    advice="Waspadai telepon yang mengatasnamakan Perkasa.",
    number=2,
)
ASTRAY = Report(
    title="Undangan konsultasi terkirim ke alamat yang salah",
    data="Nama, alamat e-mail, dan pokok konsultasi satu orang.",
    cause="Dua orang bernama mirip; petugas memilih alamat yang keliru.",
    handling="Penerima sudah diminta menghapus pesan itu.",
    number=1,
)


def rights_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """Four questions in four states; a breach that is over, one under its clock; choices and invitations."""
    yield Event(now - 45 * DAY, partial(_ask, people, "dosen", "answer", "Rekap usulan Musrenbang 2026."))
    yield Event(now - 30 * DAY, partial(_ask, people, "pengusaha", "refuse", "Daftar pribadi pengusul 2026."))
    yield Event(
        now - 9 * DAY, partial(_ask, people, "guru", "extend", "Kebutuhan ruang kelas per kecamatan.")
    )
    yield Event(now - 2 * DAY, partial(_ask, people, "warga", "", "Rencana perbaikan jalan Desa Getas 2027."))
    yield Event(now - 50 * DAY, partial(_lost, people))
    yield Event(now - 20 * HOUR, partial(_astray, people))
    yield Event(now - 12 * DAY, partial(_choose, people))
    yield Event(now - 3 * DAY, partial(_invite, people["admin"]))


def _ask(people: dict[str, Account], who: str, then: str, wish: str) -> list[Event]:
    request = information.ask(people[who], wish=wish, purpose="Bahan musyawarah dan kajian sendiri.")
    deeds = {"answer": _answer, "refuse": _refuse, "extend": _extend}
    return [Event(timezone.now() + 5 * DAY, partial(deeds[then], request, people))] if then else []


def _answer(request: InformationRequest, people: dict[str, Account]) -> None:
    file = SimpleUploadedFile("rekap.pdf", LETTER)
    information.answer(
        request, words="Rekapitulasi per kecamatan terlampir.", files=[file], by=people["admin"]
    )


def _extend(request: InformationRequest, people: dict[str, Account]) -> None:
    information.extend(request, by=people["admin"], reason="Menunggu data dari dua belas kecamatan.")


def _refuse(request: InformationRequest, people: dict[str, Account]) -> list[Event]:
    reason = "Daftar itu memuat data pribadi orang lain (UU 14/2008 pasal 17 huruf h)."
    information.refuse(request, by=people["admin"], reason=reason)
    words = "Saya hanya memerlukan jumlah per desa, tanpa nama."
    deed = partial(information.object_to, request, by=request.account, reason=words)
    return [Event(timezone.now() + 6 * DAY, deed)]


def _lost(people: dict[str, Account]) -> list[Event]:
    admin = people["admin"]
    breach = breaches.record(LOST, found_at=timezone.now() - 3 * HOUR, by=admin)
    breaches.name_people(breach, people=[people["warga"], people["petani"]], by=admin)
    breaches.tell_people(breach, by=admin)
    breaches.tell_authority(breach, reference="000.7/112/2026", sent_at=timezone.now(), by=admin)
    done = partial(breaches.close, breach, by=admin, reason="Laptop ditemukan, isinya tidak pernah dibuka.")
    return [Event(timezone.now() + 4 * DAY, done)]


def _astray(people: dict[str, Account]) -> None:
    breach = breaches.record(ASTRAY, found_at=timezone.now() - HOUR, by=people["admin"])
    breaches.name_people(breach, people=[people["petani"]], by=people["admin"])


def _choose(people: dict[str, Account]) -> None:
    quiet = {Kind.BOOKING_REMINDER_DAY: ("", False), Kind.MINUTES_ISSUED: (Pace.WEEKLY, False)}
    notifications.choose(people["dosen"], quiet)
    notifications.choose_quiet(people["warga"], time(21), time(6))


def _invite(admin: Account) -> list[Event]:
    """One invitation is open, one was sent again, one was taken back."""
    made = [
        invitations.invite(
            Organisation.objects.get(slug=slug), email=f"calon.{slug}@perkasa.test",
            title="Staf Perencanaan", role=Role.AGENCY_OPERATOR, by=admin,
        )
        for slug in ("dpupr", "dinkes", "dlh")
    ]  # fmt: skip
    later = timezone.now() + DAY
    return [
        Event(later, partial(invitations.resend, made[1], by=admin)),
        Event(later, partial(invitations.revoke, made[2], by=admin)),
    ]
