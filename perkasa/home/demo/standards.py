"""The standards and the pledge of the demo."""

from datetime import datetime, timedelta

from django.utils import timezone

from consultations.services.models import Service
from consultations.standards.actions import begin
from consultations.standards.models import Pledge, StandardText
from stakeholders.accounts.models import Account

DECREE = "Keputusan Kepala Badan Nomor 000.8.3/12/2026 tentang Standar Pelayanan"
MORE = {
    "facilities": "Dua ruang konsultasi, ruang tunggu, internet, akses kursi roda, dan ruang daring.",
    "competence": "Perencana ahli yang memahami RPJMD, RKPD, Renstra, Renja, dan nomenklatur yang berlaku.",
    "oversight": "Kepala bidang memeriksa capaian setiap bulan; inspektorat daerah mengawasi.",
    "guarantee": "Bila petugas berhalangan, petugas lain menggantikan atau jadwal dipindah dengan izin Anda.",
    "safety": "Data pribadi dijaga menurut UU 27/2022; ruang layanan memiliki jalur evakuasi.",
}
PLEDGE = (
    "Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah "
    "ditetapkan, dan apabila tidak menepati janji ini kami siap menerima sanksi sesuai peraturan "
    "perundang-undangan."
)


def promise(people: dict[str, Account], now: datetime) -> None:
    """Every service has its standard, and the head has pledged to keep it."""
    since = timezone.localdate(now) - timedelta(days=300)
    for service in Service.objects.all():
        standard = begin(service, decree=DECREE)
        standard.since = since
        standard.save(update_fields=["since"])
        StandardText.objects.bulk_create(
            StandardText(standard=standard, component=key, text=text) for key, text in MORE.items()
        )
    Pledge.objects.create(text=PLEDGE, office="Kepala Badan", signed_by=str(people["kepala"]), since=since)
