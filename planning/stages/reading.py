"""Which stages the front page shows, and how a year of them is told."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import brief_date
from planning.stages.models import TONES, Stage

AHEAD = 4


def around(day: date) -> list[Stage]:
    """What runs on `day`, what comes next, and behind them what ended last."""
    ahead = Stage.objects.not_over(day).order_by("starts", "pk")[:AHEAD]
    past = Stage.objects.filter(ends__lt=day).order_by("-ends", "-pk")[:1]
    return [*ahead, *past]


def row_of(stage: Stage) -> list[dict[str, Any]]:
    """The cells of one stage in the calendar of its year."""
    when = stage.when()
    return [
        {"label": _("Tahapan"), "text": stage.name},
        {"label": _("Mulai"), "text": brief_date(stage.starts)},
        {"label": _("Selesai"), "text": brief_date(stage.ends)},
        {"label": _("Keadaan"), "text": when.label, "tone": TONES[when]},
        {"label": _("Membuka"), "text": stage.get_opens_display() or "–"},
        {"label": _("Dasar hukum"), "text": stage.legal_basis or "–"},
    ]
