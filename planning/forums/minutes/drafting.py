"""The first text of minutes: what the agenda, the desks and the attendance say already."""

from typing import Any

from django.utils.translation import gettext as _

from planning.forums.desks.models import Desk
from planning.forums.desks.recap import recap_of
from planning.forums.models import Forum


def draft_of(forum: Forum) -> dict[str, Any]:
    """Opening, points and closing for the writer to go on from."""
    present = forum.participants.present().count()
    said = {"chair": forum.chair, "number": present}
    points = [{"title": item.title, "discussion": "", "decision": ""} for item in forum.agenda.all()]
    desks = forum.desks.prefetch_related("items")
    return {
        "opening": _("Rapat dibuka oleh %(chair)s dan dihadiri %(number)s orang.") % said,
        "points": points + [_result_of(desk) for desk in desks],
        "closing": _("Rapat ditutup oleh %(chair)s.") % said,
    }


def _result_of(desk: Desk) -> dict[str, str]:
    recap = recap_of(item.status for item in desk.items.all())
    said = {"agreed": recap.agreed, "total": recap.total, "share": recap.share_in_words}
    words = _("%(agreed)s dari %(total)s butir disepakati (%(share)s %%).") % said
    title = _("Hasil %(desk)s") % {"desk": desk.name}
    return {"title": title, "discussion": "", "decision": words if recap.total else ""}
