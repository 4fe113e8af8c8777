"""What the pages of minutes show."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import moment
from planning.forums.minutes.models import ForumMinutes, Reply
from planning.forums.minutes.telling import guests_of


def replies_of(minutes: ForumMinutes) -> list[list[dict[str, Any]]]:
    """Who was asked and what they think, as lines of a table."""
    return [_row(reply) for reply in guests_of(minutes)]


def _row(reply: Reply) -> list[dict[str, Any]]:
    return [
        {"label": _("Yang hadir"), "text": str(reply.guest)},
        {
            "label": _("Tanggapan"), "text": reply.get_answer_display(),
            "tone": Reply.TONES.get(reply.answer, "neutral"),
        },
        {"label": _("Catatan"), "text": reply.note or "–"},
        {"label": _("Waktu"), "text": moment(reply.answered_at) if reply.answered_at else "–"},
    ]  # fmt: skip
