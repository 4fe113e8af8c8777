"""The rooms of the consultations as tabs: what is offered, what I asked for, what waits for officers."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from consultations.services.policies import (
    may_see_the_desk,
    may_see_the_line,
    may_serve_the_line,
    serves,
)
from stakeholders.accounts.policies import is_signed_in


def tabs(request: HttpRequest) -> list[dict[str, Any]]:
    """One entry per room this visitor may enter; none when there is only the public one."""
    rooms = [("services.index", _("Layanan")), ("bookings.seats.index", _("Sesi kelompok"))]
    if is_signed_in.test(request.user, None):
        rooms += [("bookings.mine", _("Pemesanan saya")), ("bookings.calendars.index", _("Kalender"))]
        rooms.append(("minutes.followups.index", _("Tindak lanjut")))
    if serves.test(request.user, None):
        rooms += [("bookings.agenda.index", _("Jadwal saya"))]
    if may_see_the_desk.test(request.user, None):
        rooms += [("bookings.served", _("Meja petugas")), ("minutes.index", _("Notula"))]
        rooms += [("standards.measured", _("Capaian")), ("surveys.reports.index", _("Laporan survei"))]
    if may_see_the_line.test(request.user, None):
        rooms += [("queue.desk.index", _("Meja depan"))]
    if may_serve_the_line.test(request.user, None):
        rooms += [("queue.serving.index", _("Antrean saya"))]
    here = request.resolver_match.url_name if request.resolver_match else ""
    entries = [
        {"label": label, "url": reverse(f"consultations:{name}"), "current": name == here}
        for name, label in rooms
    ]
    return entries if len(entries) > 1 else []
