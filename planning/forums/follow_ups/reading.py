"""What pages show of decisions and follow-ups: of a forum, of a desk, of one, and the share that is done."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from consultations.minutes.followups.statuses import Status
from perkasa.core.words import brief_date, long_date, number
from planning.forums.desks.models import Desk
from planning.forums.follow_ups.models import Decision, FollowUp
from planning.forums.models import Forum

Cell = dict[str, Any]
TENTH = Decimal("0.1")


def decided_in(forum: Forum, desk: Desk | None = None) -> list[list[Cell]]:
    """The decisions of a forum, or of one of its desks, as lines of a table."""
    rows = Decision.objects.filter(forum=forum).select_related(
        "desk", "follow_up__owner", "follow_up__organisation", "follow_up__decision"
    )
    return [_decision_row(row) for row in (rows.filter(desk=desk) if desk else rows)]


def _decision_row(decision: Decision) -> list[Cell]:
    follow_up = getattr(decision, "follow_up", None)
    return [
        {
            "label": _("Isi"), "text": f"{decision.number}. {decision.words}",
            "url": follow_up.get_absolute_url() if follow_up else "",
        },
        {"label": _("Jenis"), "text": decision.get_kind_display()},
        {"label": _("Penanggung jawab"), "text": follow_up.owner_words if follow_up else "–"},
        {"label": _("Tenggat"), "text": brief_date(follow_up.due_date) if follow_up else "–"},
        _standing(follow_up) if follow_up else {"label": _("Keadaan"), "text": "–"},
    ]  # fmt: skip


def _standing(follow_up: FollowUp) -> Cell:
    if follow_up.is_overdue:
        return {"label": _("Keadaan"), "text": _("Lewat tenggat"), "tone": "warning"}
    tone = follow_up.STATUS_TONES.get(Status(follow_up.status), "neutral")
    return {"label": _("Keadaan"), "text": follow_up.get_status_display(), "tone": tone}


def carried_into(forum: Forum, reader) -> list[list[Cell]]:
    """What stands before a forum from earlier ones of its kind, with its age, as far as it may be read.

    Before a forum begins, what is open now; afterwards what it took up.
    """
    rows = FollowUp.objects.open_before(forum) if forum.is_coming else FollowUp.objects.filter(
        carried__forum=forum
    )  # fmt: skip
    seen = FollowUp.objects.visible_to(reader).filter(pk__in=rows.values("pk"))
    return [_carried_row(row) for row in seen.for_listing().order_by("due_date", "pk")]


def _carried_row(follow_up: FollowUp) -> list[Cell]:
    return [
        {"label": _("Tindak lanjut"), "text": str(follow_up), "url": follow_up.get_absolute_url()},
        {"label": _("Sejak"), "text": follow_up.decision.forum.title},
        {"label": _("Umur"), "text": _("%d hari") % follow_up.age, "number": True},
        {"label": _("Penanggung jawab"), "text": follow_up.owner_words},
        _standing(follow_up),
    ]


def share_done(forum: Forum) -> dict[str, Any] | None:
    """How many of a forum's actions, its own and those it took up, are done; None when it has none."""
    mine = FollowUp.objects.filter(Q(decision__forum=forum) | Q(carried__forum=forum)).distinct()
    statuses = list(mine.values_list("status", flat=True))
    if not statuses:
        return None
    done = sum(status == Status.DONE for status in statuses)
    share = (Decimal(100 * done) / len(statuses)).quantize(TENTH, ROUND_HALF_UP)
    words = _("%(done)d dari %(all)d selesai (%(share)s %%)")
    return {
        "done": done, "all": len(statuses), "share": share,
        "text": words % {"done": done, "all": len(statuses), "share": number(share)},
    }  # fmt: skip


def facts_of(follow_up: FollowUp) -> list[dict[str, str]]:
    """What a follow-up is."""
    forum, desk = follow_up.decision.forum, follow_up.decision.desk
    facts = [
        {"label": _("Forum"), "value": forum.title, "url": forum.get_absolute_url()},
        {
            "label": _("Desk"),
            "value": desk.name if desk else "",
            "url": desk.get_absolute_url() if desk else "",
        },
        {"label": _("Penanggung jawab"), "value": follow_up.owner_words},
        {"label": _("Tenggat"), "value": long_date(follow_up.due_date)},
        {"label": _("Umur"), "value": _("%d hari") % follow_up.age},
    ]
    return [fact for fact in facts if fact["value"]]


def forums_of(follow_up: FollowUp) -> list[Forum]:
    """The forums that took it up, in their order."""
    return [one.forum for one in follow_up.carried.select_related("forum").order_by("forum__period", "pk")]


def promised_in(decisions: Iterable[Decision]) -> list[dict[str, str]]:
    """The actions among decisions as a berita acara says them: what, who, until when."""
    return [
        {
            "words": one.words, "owner": one.follow_up.owner_words,
            "due": long_date(one.follow_up.due_date),
        }
        for one in decisions
        if hasattr(one, "follow_up")
    ]  # fmt: skip


def files_of(follow_up: FollowUp) -> list[Cell]:
    """The files that show what was done, as a list shows them."""
    return [
        {"name": file.name, "url": file.get_absolute_url(), "kind": file.kind.upper(), "size": file.size}
        for file in follow_up.proofs.select_related("follow_up")
    ]
