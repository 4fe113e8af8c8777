"""What pages show of obligations."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import brief_date, long_date
from planning.cooperation.models import Cooperation
from planning.cooperation.obligations.models import Obligation


def obligations_of(cooperation: Cooperation) -> list[list[dict[str, Any]]]:
    """Who owes what by when, the earliest first."""
    rows = cooperation.obligations.select_related("party__region")
    return [
        [
            {"label": _("Kewajiban"), "text": one.text, "url": one.get_absolute_url()},
            {"label": _("Pihak"), "text": str(one.party)},
            {"label": _("Tenggat"), "text": brief_date(one.due)},
            {
                "label": _("Status"), "text": _("Terlambat") if one.is_late else one.get_status_display(),
                "tone": tone_of(one),
            },
        ]
        for one in rows
    ]  # fmt: skip


def tone_of(obligation: Obligation) -> str:
    """How its status looks."""
    return "danger" if obligation.is_late else obligation.STATUS_TONES.get(obligation.status, "neutral")


def items_of(obligation: Obligation) -> list[dict[str, str]]:
    """What is known of one obligation."""
    return [
        {"label": _("Pihak"), "value": str(obligation.party)},
        {"label": _("Tenggat"), "value": long_date(obligation.due)},
        {"label": _("Bukti"), "value": obligation.proof},
        {"label": _("Dipenuhi"), "value": long_date(obligation.done_on) if obligation.done_on else ""},
    ]
