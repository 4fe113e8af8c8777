"""What can be done to standards: begin one from what the portal already knows."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from consultations.services.models import Service
from consultations.standards.models import Standard, StandardText


@transaction.atomic
def begin(service: Service, *, decree: str = "") -> Standard:
    """There is a standard for `service` whose components say what the portal knows; the others are missing.

    Asking again answers with the first one, as it was mended meanwhile.
    """
    standard, is_new = Standard.objects.get_or_create(service=service, defaults={"decree": decree})
    if is_new:
        fill(standard)
    return standard


@transaction.atomic
def fill(standard: Standard) -> None:
    """Components that say nothing yet say what the portal knows of the service."""
    written = set(standard.texts.values_list("component", flat=True))
    StandardText.objects.bulk_create(
        StandardText(standard=standard, component=key, text=text)
        for key, text in known_of(standard.service).items()
        if key not in written
    )


def known_of(service: Service) -> dict[str, str]:
    """What the portal's own settings say of each component, by its key."""
    numbers = {
        "answer": settings.BOOKING_ANSWER_DAYS,
        "minutes": settings.MINUTES_ISSUE_DAYS,
        "length": service.duration,
        "officers": service.officers.filter(is_active=True).count(),
    }
    duration = _(
        "Permohonan dijawab paling lama %(answer)d hari kerja. Pertemuan berlangsung %(length)d menit. "
        "Notula terbit paling lama %(minutes)d hari kerja sesudahnya."
    )
    return {
        "requirements": "\n".join(service.papers) or _("Tidak ada persyaratan khusus."),
        "procedure": _(
            "1. Pilih jadwal di portal.\n2. Isi pokok dan pertanyaan, lalu kirim.\n3. Terima kepastian "
            "jadwal dari petugas.\n4. Bertemu dengan petugas.\n5. Terima notula yang sudah disepakati."
        ),
        "duration": duration % numbers,
        "cost": _("Gratis."),
        "product": _("Notula konsultasi berisi rekomendasi dan tindak lanjut, sebagai naskah bernomor."),
        "complaints": _(
            "Melalui survei kepuasan sesudah pelayanan, e-mail kantor, atau SP4N-LAPOR! di lapor.go.id."
        ),
        "legal_basis": _(
            "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.\n"
            "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017."
        ),
        "staff": _("%(officers)d petugas.") % numbers,
        "evaluation": _("Indeks kepuasan masyarakat dan capaian standar diumumkan di portal ini."),
    }
