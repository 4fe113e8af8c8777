"""Kedungsepur with six regions, carried out and extended by an addendum; an offer that waits; practices."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.core.files.base import ContentFile
from django.utils import timezone

from perkasa.home.demo.organisations import LETTER
from perkasa.home.demo.timeline import Event
from planning.cooperation import actions
from planning.cooperation.capacity.actions import Judgement, assess
from planning.cooperation.capacity.models import Aspect
from planning.cooperation.deeds import actions as deeds
from planning.cooperation.deeds.actions import Writer
from planning.cooperation.deeds.models import Deed, Kind
from planning.cooperation.deeds.signing import sign
from planning.cooperation.files import actions as files
from planning.cooperation.files.models import Paper
from planning.cooperation.gaps.models import ServiceFigure
from planning.cooperation.models import Cooperation
from planning.cooperation.obligations.actions import fulfil, owe
from planning.cooperation.parties import actions as parties
from planning.cooperation.practices import actions as practices
from planning.cooperation.practices.models import Kind as PracticeKind
from planning.cooperation.reports.actions import report
from planning.cooperation.schedule.actions import plan
from planning.cooperation.statuses import Kind as CooperationKind
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

DAY = timedelta(days=1)
KEDUNGSEPUR = (
    ("33.21", "Bupati Demak"), ("33.22", "Bupati Semarang"), ("33.73", "Wali Kota Salatiga"),
    ("33.74", "Wali Kota Semarang"), ("33.15", "Bupati Grobogan"),
)  # fmt: skip
TITLE = "Pengelolaan transportasi dan pariwisata Kedungsepur"


def cooperation_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """The six regions agreed a year ago; another offer has waited for ten days."""
    yield Event(now - 420 * DAY, lambda: _prepare(people["bagus"]))
    yield Event(now - 400 * DAY, lambda: _agree(people["bagus"], (now - 395 * DAY).date()))
    yield Event(now - 370 * DAY, lambda: _contract(people["bagus"], (now - 365 * DAY).date()))
    yield Event(now - 60 * DAY, lambda: _amend(people["bagus"], (now - 58 * DAY).date()))
    yield Event(now - 30 * DAY, lambda: _report(people["bagus"], (now - 30 * DAY).date()))
    yield Event(now - 10 * DAY, lambda: _offer(people["ratna"]))
    yield Event(now - 9 * DAY, lambda: _share(people))
    yield Event(now - 8 * DAY, lambda: _assess(people["bagus"], now.year))
    yield Event(now - 7 * DAY, lambda: _compare(now.year - 1))


def _found() -> Cooperation:
    return Cooperation.objects.get(title=TITLE)


def _ready(cooperation: Cooperation, kind: Kind, by: Account, amends: Deed | None = None) -> Deed:
    """A deed with every chapter written."""
    deed = deeds.open_deed(cooperation, kind, amends=amends, by=by)
    for chapter in deed.chapters.filter(text=""):
        text = f"{chapter.heading} disepakati sebagaimana hasil pembahasan para pihak dalam rapat TKKSD."
        deeds.write_chapter(chapter, text, version=0, writer=Writer(by))
    deeds.complete(deed, by=by)
    return deed


def _sign(deed: Deed, number: str, day: date, years: int, by: Account) -> None:
    ends = date(day.year + years, day.month, min(day.day, 28))
    sign(deed, number=number, signed_on=day, ends=ends, scan=ContentFile(LETTER, "naskah.pdf"), by=by)


def _letters(cooperation: Cooperation, by: Account, *papers: Paper) -> None:
    for paper in papers:
        files.hand_in(cooperation, paper, number="119/0412", dated=date(2025, 8, 4), by=by)


def _begin(title: str, subject: str, by: Account, *partners: tuple[str, str]) -> Cooperation:
    cooperation = actions.note_down(
        kind=CooperationKind.REGIONS_DUTY, title=title, object=subject, field_codes=["2.15", "3.26"],
        purpose="Pelayanan yang lebih murah dan terpadu bagi warga di wilayah yang berbatasan.",
        scope="Perencanaan, pelaksanaan, dan pemantauan bersama di wilayah para pihak.",
        responsible=Organisation.objects.get(slug="setda"), by=by,
    )  # fmt: skip
    ours = {"is_ours": True, "signer": "Dyah Kartika Permanasari", "office": "Bupati Kendal"}
    for code, office in (("33.24", "Bupati Kendal"), *partners):
        details = ours if code == "33.24" else {"signer": f"Kepala Daerah {code}", "office": office}
        parties.add(cooperation, region=Region.objects.get(code=code), by=by, **details)
    return cooperation


def _prepare(by: Account) -> None:
    subject = "Angkutan aglomerasi, simpul pariwisata, dan rujukan kesehatan kawasan Kedungsepur"
    cooperation = _begin(TITLE, subject, by, *KEDUNGSEPUR)
    first, *others = cooperation.parties.all()
    payments = [parties.Payment(first, 2026, 850_000_000, "APBD Kabupaten Kendal", "2.15.02.2.01.0005")]
    payments += [parties.Payment(other, 2026, 600_000_000, f"APBD {other}") for other in others]
    parties.set_shares(cooperation, payments, by=by)
    team = [
        parties.Office("Ketua", "Sekretaris Daerah"),
        parties.Office("Sekretaris", "Kepala Bagian Kerja Sama"),
    ]
    parties.set_team(cooperation, team, by=by)
    _letters(cooperation, by, Paper.MAPPING, Paper.OFFER)
    _ready(cooperation, Kind.TERMS, by)
    actions.advance(cooperation, "offer", by=by)


def _agree(by: Account, day: date) -> None:
    cooperation = _found()
    actions.advance(cooperation, "accept", by=by, reason="Lima daerah menerima melalui surat.")
    _letters(cooperation, by, Paper.ADVICE, Paper.MINUTES)
    agreement = _ready(cooperation, Kind.AGREEMENT, by)
    actions.advance(cooperation, "submit", by=by)
    _sign(agreement, "119/KB/01", day, 5, by)
    actions.advance(cooperation, "agree", by=by)


def _contract(by: Account, day: date) -> None:
    cooperation = _found()
    contract = _ready(cooperation, Kind.CONTRACT, by)
    actions.advance(cooperation, "submit_contract", by=by)
    _sign(contract, "119/PKS/04", day, 2, by)
    actions.advance(cooperation, "begin", by=by)
    bus, map_, ward = cooperation.parties.filter(number__in=(5, 1, 3)).order_by("-number")
    done = owe(cooperation, party=map_, text="Menyusun peta trayek bersama", due=day + 90 * DAY, by=by)
    fulfil(done, proof="Peta disahkan dalam rapat TKKSD.", by=by)
    owe(cooperation, party=bus, text="Menyediakan 12 bus pengumpan", due=day + 380 * DAY, by=by)
    owe(cooperation, party=ward, text="Membangun halte penghubung", due=day + 500 * DAY, by=by)


def _amend(by: Account, day: date) -> None:
    cooperation = _found()
    contract = cooperation.deeds.get(kind=Kind.CONTRACT)
    addendum = _ready(cooperation, Kind.ADDENDUM, by, amends=contract)
    _sign(addendum, "119/PKS/04.1", day, 3, by)


def _report(by: Account, today: date) -> None:
    half = 1 if today.month <= 6 else 2
    report(
        _found(), year=today.year, half=half, by=by,
        progress="Peta trayek bersama disahkan\nTiga trayek pengumpan berjalan sejak awal semester\n"
        "Penumpang naik dari 1.900 menjadi 2.650 orang sehari",
        obstacles="Halte penghubung di perbatasan belum dibangun",
        plans="Pembangunan halte diusulkan dalam APBD perubahan",
    )  # fmt: skip


def _offer(by: Account) -> None:
    subject = "Pengelolaan sampah di wilayah perbatasan Kendal dan Batang"
    cooperation = _begin(
        "Tempat pengolahan sampah regional Kendal–Batang", subject, by, ("33.25", "Bupati Batang")
    )
    _letters(cooperation, by, Paper.MAPPING, Paper.OFFER)
    _ready(cooperation, Kind.TERMS, by)
    today = timezone.localdate()
    plan(cooperation, {"drafting": today + 5 * DAY, "running": today + 120 * DAY}, by=by)
    partner = cooperation.parties.get(is_ours=False)
    parties.change(partner, email="kerjasama@batang.perkasa.test", by=by)
    actions.advance(cooperation, "offer", by=by)


PRACTICES = (
    (
        "dinkes", "1.02", "Rujukan ibu hamil lintas kabupaten", "Ibu hamil di batas wilayah dirujuk memutar.",
        "Satu nomor panggil dan satu formulir rujukan untuk dua kabupaten.", "Waktu tanggap", "menit", 31, 12,
    ),
    (
        "dlh", "2.11", "Bank sampah antardesa", "Sampah plastik dibuang ke sungai di perbatasan.",
        "Dua belas desa menjual sampah terpilah bersama.", "Sampah terkelola", "ton per bulan", 4, 19,
    ),
)  # fmt: skip


def _share(people: dict[str, Account]) -> None:
    for handle, field, title, problem, deed, measure, unit, before, after in PRACTICES:
        by = people[handle]
        practice = practices.tell(
            kind=PracticeKind.INNOVATION, title=title, year=2025, field_codes=[field], problem=problem,
            deed=deed, partners="Perangkat daerah dan desa tetangga", result="Layanan lebih cepat.",
            conditions="Kesepakatan tertulis dan satu penanggung jawab di tiap daerah.",
            contact=f"Sekretariat {by.organisations[0].short_name}", organisation=by.organisations[0],
            results=[practices.Result(measure, unit, Decimal(after), Decimal(before))], by=by,
        )  # fmt: skip
        practices.verify(practice, by=people["bagus"])


WATER = {
    "33.24": "89.40",
    "33.21": "91.20",
    "33.22": "93.10",
    "33.73": "97.80",
    "33.74": "98.60",
    "33.15": "86.50",
}


def _compare(year: int) -> None:
    """One indicator of the six regions, so that the page of gaps has something to show."""
    for code, value in WATER.items():
        ServiceFigure.objects.create(
            indicator="Akses air minum layak", unit="persen", region=Region.objects.get(code=code), year=year,
            value=Decimal(value), source="Angka peragaan, bukan statistik resmi",
        )  # fmt: skip


def _assess(by: Account, year: int) -> None:
    levels = {year - 1: (2, 2, 3, 2, 2, 2, 3, 2), year: (3, 3, 3, 2, 2, 3, 3, 3)}
    for one, marks in levels.items():
        judged = [
            Judgement(
                aspect,
                level,
                "Dokumen TKKSD dan laporan semester",
                "Jadwalkan pelatihan" if level < 3 else "",
            )
            for aspect, level in zip(Aspect, marks, strict=True)
        ]
        assess(one, judged, summary="Anggaran dan SDM perlu diperkuat.", is_public=True, by=by)
