"""What the demo offers: four services, three officers with their hours, two rooms."""

from datetime import time

from consultations.schedule.models import WorkingHours
from consultations.services.models import Officer, Room, Service
from stakeholders.accounts.models import Account

SERVICES = [
    Service(
        slug="penyusunan-renja", name="Penyusunan Renja dan Renstra", duration=60, offer=Service.Offer.BOTH,
        purpose="Pendampingan menyusun dan menyelaraskan Renja dan Renstra dengan RKPD dan RPJMD.",
        required_papers="Rancangan Renja atau Renstra\nTabel target dan pagu",
    ),
    Service(
        slug="usulan-masyarakat", name="Usulan program masyarakat", duration=45, offer=Service.Offer.BOTH,
        purpose="Bagi warga, desa, dan organisasi yang ingin usulannya tepat sasaran dan lengkap.",
        required_papers="Uraian masalah dan lokasi\nFoto lokasi bila ada",
    ),
    Service(
        slug="data-dan-riset", name="Data dan riset pembangunan", duration=30, offer=Service.Offer.ONLINE,
        purpose="Bagi akademisi, pelaku usaha, dan siapa pun yang memerlukan data perencanaan.",
    ),
    Service(
        slug="kerja-sama-daerah", name="Kerja sama daerah dan inovasi", duration=90,
        offer=Service.Offer.ON_SITE,
        purpose="Menjajaki kerja sama dengan daerah lain atau pihak ketiga, dan membagikan praktik baik.",
        required_papers="Kerangka acuan kerja bila sudah ada",
    ),
]  # fmt: skip
COMPETENCE = {
    "bagus": ["penyusunan-renja", "usulan-masyarakat"],
    "ratna": ["penyusunan-renja", "data-dan-riset", "kerja-sama-daerah"],
    "imam": ["usulan-masyarakat", "data-dan-riset"],
}
HOURS = [(time(8), time(12)), (time(13), time(15))]
FRIDAY_HOURS = [(time(8), time(11))]


def open_services(people: dict[str, Account]) -> None:
    """Four services, three officers with their hours and two rooms stand."""
    services = {service.slug: service for service in Service.objects.bulk_create(SERVICES)}
    for number in (1, 2):
        Room.objects.create(name=f"Ruang Perkasa {number}", place="Kantor badan perencanaan, lantai 1")
    for handle, slugs in COMPETENCE.items():
        officer = Officer.objects.create(
            account=people[handle], meeting_url=f"https://rapat.perkasa.test/{handle}"
        )
        officer.services.set([services[slug] for slug in slugs])
        week = [(day, span) for day in range(5) for span in (FRIDAY_HOURS if day == 4 else HOURS)]
        WorkingHours.objects.bulk_create(
            WorkingHours(officer=officer, weekday=day, starts=starts, ends=ends)
            for day, (starts, ends) in week
        )
