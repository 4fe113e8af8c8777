"""The annual report of the year that ended last, issued; the one of this year, being written."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from perkasa.home.demo.timeline import Event
from planning.annual import actions
from stakeholders.accounts.models import Account

DAY = timedelta(days=1)
TOLD = {
    "foreword": "Perkasa mempertemukan instansi, akademisi, pelaku usaha, dan warga sepanjang tahun.\n"
    "Laporan ini menyampaikan apa yang ditanyakan, dijawab, disepakati, direncanakan, dan dikerjakan.",
    "highlights": "Usulan dijawab dengan alasan, dan setiap jawaban dapat dilacak.\n"
    "Enam daerah Kedungsepur bekerja sama dalam angkutan dan pariwisata.",
    "obstacles": "Sebagian indikator belum memiliki data dasar.",
    "plans": "Konsultasi keliling di setiap kecamatan.",
}  # fmt: skip


def annual_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """A year that is certainly over was issued some days ago."""
    over = (now - 30 * DAY).year - 1
    yield Event(now - 6 * DAY, lambda: _issue(people, over))
    yield Event(now - 2 * DAY, lambda: _begin(people, now.year))


def _begin(people: dict[str, Account], year: int) -> None:
    actions.begin(year, by=people["bagus"])


def _issue(people: dict[str, Account], year: int) -> None:
    report = actions.begin(year, by=people["bagus"])
    actions.write(report, **TOLD, by=people["bagus"])
    actions.issue(report, by=people["kepala"])
