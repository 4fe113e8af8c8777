"""Registrations as people read them: where they stand, what they say, what may be the same body."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import long_date
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation
from stakeholders.registrations.models import Registration, RegistrationFile, Status

MOST_HINTS = 5


def look_alikes(registration: Registration) -> list[Organisation]:
    """Organisations that may be the same body, the likest first."""
    alike = Organisation.objects.resembling(registration.name, registration.short_name)
    return list(alike.exclude(pk=registration.organisation_id)[:MOST_HINTS])


def standing_of(registration: Registration) -> dict[str, str]:
    """Where it stands and what comes next, as a notice shows it."""
    due = long_date(registration.answer_due) if registration.answer_due else ""
    match registration.status:
        case Status.DRAFT:
            return {
                "tone": "info",
                "title": _("Belum diajukan"),
                "text": _("Lengkapi isian dan bukti, lalu ajukan."),
            }
        case Status.SUBMITTED:
            words = _("Petugas memeriksa bukti Anda dan menjawab paling lambat %(day)s.") % {"day": due}
            return {"tone": "info", "title": _("Menunggu verifikasi"), "text": words}
        case Status.RETURNED:
            words = _("Petugas meminta tambahan; alasannya ada di riwayat. Perbaiki, lalu ajukan lagi.")
            return {"tone": "warning", "title": _("Perlu dilengkapi"), "text": words}
        case Status.VERIFIED:
            words = _("Instansi ini sudah ikut serta, dan jabatan Anda di sana sudah tercatat.")
            return {"tone": "success", "title": _("Terverifikasi"), "text": words}
        case Status.REFUSED:
            return {"tone": "danger", "title": _("Ditolak"), "text": _("Alasannya ada di riwayat.")}
        case _other:
            return {"tone": "info", "title": _("Ditarik"), "text": _("Pendaftaran ini sudah Anda tarik.")}


def items_of(registration: Registration, *, may_change: bool) -> list[dict[str, Any]]:
    """Question and answer; with the step that changes it for whoever may."""
    change = reverse("stakeholders:registrations.describe", args=[registration.code]) if may_change else ""
    role = dict(Role.choices).get(registration.role, "")
    items: list[dict[str, Any]] = [
        {"label": _("Jenis"), "value": registration.get_kind_display()},
        {"label": _("Nama"), "value": registration.name, "change": change},
        {"label": _("Singkatan"), "value": registration.short_name, "change": change},
        {"label": _("Alamat"), "value": registration.address, "change": change},
        {"label": _("Jabatan pendaftar"), "value": registration.title, "change": change},
        {"label": _("Bertindak sebagai"), "value": role, "change": change},
        {"label": _("Pendaftar"), "value": str(registration.applicant)},
    ]
    if registration.region:
        items.insert(3, {"label": _("Wilayah"), "value": registration.region.full_name, "change": change})
    if registration.official_code:
        items.insert(
            3, {"label": _("Kode organisasi"), "value": registration.official_code, "change": change}
        )
    return items


def files_of(registration: Registration) -> list[dict[str, Any]]:
    """Its proofs as the list of files shows them."""
    code = registration.code
    return [
        {
            "name": file.name,
            "url": reverse("stakeholders:registrations.file", args=[code, file.code]),
            "kind": file.kind.upper(),
            "size": file.size,
            "code": file.code,
        }
        for file in RegistrationFile.objects.filter(registration=registration)
    ]
