"""What pages show of deeds."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import brief_date, long_date
from planning.cooperation.deeds.models import Deed, Status, Wording
from planning.cooperation.models import Cooperation


def deeds_of(cooperation: Cooperation, *, in_full: bool) -> list[list[dict[str, Any]]]:
    """The deeds as lines of a table: to everybody those that are signed, to those who draft all of them."""
    deeds = [deed for deed in cooperation.deeds.all() if in_full or deed.status == Status.SIGNED]
    return [_row(deed, with_url=in_full) for deed in deeds]


def register_row(deed: Deed) -> list[dict[str, Any]]:
    """One line of the register of numbers."""
    owner = {
        "label": _("Kerja sama"), "text": deed.cooperation.title, "url": deed.cooperation.get_absolute_url()
    }  # fmt: skip
    return [*_row(deed, with_url=False), owner]


def _row(deed: Deed, *, with_url: bool) -> list[dict[str, Any]]:
    return [
        {
            "label": _("Naskah"), "text": deed.get_kind_display(),
            "url": deed.get_absolute_url() if with_url else "",
        },
        {"label": _("Nomor"), "text": deed.number or "–"},
        {"label": _("Ditandatangani"), "text": brief_date(deed.signed_on) if deed.signed_on else "–"},
        {"label": _("Sampai dengan"), "text": brief_date(deed.ends) if deed.ends else "–"},
        {
            "label": _("Status"), "text": deed.get_status_display(),
            "tone": deed.STATUS_TONES.get(deed.status, "neutral"),
        },
    ]  # fmt: skip


def items_of(deed: Deed) -> list[dict[str, str]]:
    """What is known of a deed besides its words."""
    return [
        {
            "label": _("Kerja sama"),
            "value": deed.cooperation.title,
            "url": deed.cooperation.get_absolute_url(),
        },
        {"label": _("Mengubah"), "value": str(deed.amends) if deed.amends else ""},
        {"label": _("Nomor"), "value": deed.number},
        {"label": _("Nomor mitra"), "value": deed.partner_number},
        {"label": _("Ditandatangani"), "value": long_date(deed.signed_on) if deed.signed_on else ""},
        {"label": _("Berlaku sampai dengan"), "value": long_date(deed.ends) if deed.ends else ""},
        {"label": _("SHA-256 pindaian"), "value": deed.sha256},
    ]


def who_wrote(wording: Wording) -> str:
    """The side a version came from: a person with an account, or a party by its link."""
    return str(wording.by or wording.party or "–")


def chapters_of(deed: Deed):
    """The chapters with their remarks."""
    return deed.chapters.prefetch_related("remarks__by", "remarks__party__region")
