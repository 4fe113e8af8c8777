"""What pages show of the letters to a partner."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.jobs import WorkState
from perkasa.core.words import brief_date
from planning.cooperation.parties.models import Party

TONES = {WorkState.DONE: "success", WorkState.FAILED: "danger", WorkState.UNKNOWN: "warning"}
SHOWN = 6


def letters_of(party: Party) -> list[list[dict[str, Any]]]:
    """What was or will be written to the partner's office, the latest first."""
    return [
        [
            {"label": _("Surel"), "text": letter.get_occasion_display()},
            {"label": _("Tanggal"), "text": _day(letter.finished_at or letter.not_before)},
            {
                "label": _("Keadaan"), "text": letter.get_state_display(),
                "tone": TONES.get(WorkState(letter.state), "neutral"),
            },
        ]
        for letter in list(party.letters.all())[:SHOWN]
    ]  # fmt: skip


def _day(moment) -> str:
    return brief_date(timezone.localdate(moment))
