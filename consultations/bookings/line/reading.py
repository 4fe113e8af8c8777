"""A place in the line as people read it: how many are before it, for what, and where it stands."""

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.statuses import Status
from consultations.bookings.standing import Standing
from perkasa.core.words import day_and_date, moment


def number_of(place: PlaceInLine) -> int:
    """Its place in the line, counted from one, among those who wait for the same session or days."""
    before = Q(joined_at__lt=place.joined_at) | Q(joined_at=place.joined_at, pk__lt=place.pk)
    ahead = PlaceInLine.objects.waiting().filter(before, service=place.service_id, session=place.session_id)
    if place.session_id is None:
        ahead = ahead.filter(since__lte=place.until, until__gte=place.since)
    return ahead.count() + 1


def facts(place: PlaceInLine) -> list[dict[str, Any]]:
    """What somebody waits for, as question and answer."""
    items = [{"label": _("Layanan"), "value": place.service.name, "url": place.service.get_absolute_url()}]
    if place.session is not None:
        url = place.session.get_absolute_url()
        items.append({"label": _("Sesi kelompok"), "value": place.session.topic, "url": url})
    else:
        items.append({"label": _("Hari"), "value": days_of(place)})
        items.append({"label": _("Cara bertemu"), "value": place.get_mode_display()})
    items.append({"label": _("Mengantre sejak"), "value": moment(place.joined_at)})
    return items


def params_of(place: PlaceInLine) -> dict[str, str]:
    """What a letter about this place says: its number, and what it is for."""
    what = place.session.topic if place.session else f"{place.service.name}, {days_of(place)}"
    return {"code": place.code, "what": what}


def days_of(place: PlaceInLine) -> str:
    """Rabu, 25 November 2026 sampai Jumat, 27 November 2026; one day alone when it is one."""
    if place.since is None or place.until is None:
        return ""
    since, until = day_and_date(place.since), day_and_date(place.until)
    return since if since == until else _("%(since)s sampai %(until)s") % {"since": since, "until": until}


def standing(place: PlaceInLine) -> Standing:
    """Where this place stands, in words for its person."""
    if place.status == Status.WAITING:
        words = _(
            "Begitu ada yang kosong untuk Anda, tawarannya dikirim lewat e-mail dan disimpan sementara."
        )
        return Standing(_("Urutan Anda: %d") % number_of(place), words)
    title, text, tone = ENDINGS[Status(place.status)]
    return Standing(title, text, tone, is_over=place.status != Status.OFFERED)


AGAIN = gettext_lazy("Anda dapat mengantre lagi kapan saja.")
ENDINGS: dict[Status, tuple[Any, Any, str]] = {
    Status.OFFERED: (
        gettext_lazy("Ada tawaran untuk Anda"),
        gettext_lazy("Terima sebelum waktunya habis; sesudah itu giliran berikutnya."),
        "warning",
    ),
    Status.TAKEN: (gettext_lazy("Tawaran diterima"), gettext_lazy("Lihat di Pemesanan saya."), "success"),
    Status.DECLINED: (gettext_lazy("Tawaran tidak diambil"), AGAIN, "info"),
    Status.LAPSED: (
        gettext_lazy("Tawaran sudah lewat"),
        gettext_lazy("Gilirannya diberikan kepada yang berikutnya. Anda dapat mengantre lagi."),
        "danger",
    ),
    Status.LEFT: (gettext_lazy("Anda keluar dari antrean"), AGAIN, "info"),
    Status.CLOSED: (
        gettext_lazy("Antrean ini ditutup"),
        gettext_lazy("Alasannya tertulis pada riwayat di bawah."),
        "warning",
    ),
}
