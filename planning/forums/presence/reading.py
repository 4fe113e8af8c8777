"""What the pages of presence show: elements, women, quorum."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from perkasa.core.words import number
from planning.forums.models import Forum
from planning.forums.presence.figures import Quorum, Share, quorum_of, share_of_women, shares_of


def summary_of(forum: Forum) -> dict[str, Any]:
    """How many are there, which elements, and whether enough have come."""
    guests = list(forum.guests.select_related("organisation", "position__organisation"))
    people = list(forum.participants.all())
    shares = shares_of(forum, guests, people)
    women = share_of_women(people)
    return {
        "present": sum(1 for one in people if one.arrived_at),
        "elements": [_row(share) for share in shares],
        "missing": [str(share.element.label) for share in shares if share.is_missing],
        "women": f"{number(women)} %" if women is not None else "",
        "too_few_women": women is not None and women < settings.FORUM_WOMEN_PERCENT,
        "women_percent": settings.FORUM_WOMEN_PERCENT,
        "quorum": words_of(quorum_of(forum, guests, people)),
    }


def _row(share: Share) -> list[dict[str, Any]]:
    state, tone = (_("Terwakili"), "success") if share.present else (_("Diundang"), "info")
    if not share.present and not share.invited and not share.coming:
        state, tone = _("Belum ada"), "warning"
    return [
        {"label": _("Unsur"), "text": str(share.element.label)},
        {"label": _("Wajib"), "text": _("ya") if share.is_required else _("tidak")},
        {"label": _("Diundang"), "text": str(share.invited), "number": True},
        {"label": _("Menyatakan hadir"), "text": str(share.coming), "number": True},
        {"label": _("Hadir"), "text": str(share.present), "number": True},
        {"label": _("Keadaan"), "text": state, "tone": tone},
    ]


def words_of(quorum: Quorum) -> dict[str, Any] | None:
    """The quorum in a sentence; None where the kind asks for none."""
    if not quorum.asked:
        return None
    said = {
        "represented": quorum.represented, "invited": quorum.invited, "share": number(quorum.share),
        "asked": quorum.asked,
    }  # fmt: skip
    words = (
        _("%(represented)s dari %(invited)s undangan terwakili (%(share)s %%); kuorum %(asked)s %%.") % said
    )
    return {"text": words, "is_reached": quorum.is_reached}
