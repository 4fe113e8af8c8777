"""What the pages of forums show."""

from typing import Any

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import brief_span, clock, lines_in
from planning.forums.agenda.words import time_of
from planning.forums.desks.models import Desk
from planning.forums.desks.recap import recap_of
from planning.forums.guests.models import Answer
from planning.forums.issue_map.models import Issue
from planning.forums.issue_map.reading import row_of as issue_row
from planning.forums.minutes.models import ForumMinutes
from planning.forums.models import Forum
from planning.forums.statuses import Openness


def forum_for(account, code: str) -> Forum:
    """The forum with this number, as `account` may see it; not found for everybody else."""
    return get_object_or_404(Forum.objects.visible_to(account).for_reading(), code=code)


def row_of(forum: Forum) -> list[dict[str, Any]]:
    """One line of the list."""
    return [
        {"label": _("Forum"), "text": forum.title, "url": forum.get_absolute_url()},
        {"label": _("Jenis"), "text": forum.get_kind_display()},
        {"label": _("Waktu"), "text": brief_span(forum.period.lower, forum.period.upper)},
        {"label": _("Tahun rencana"), "text": str(forum.plan_year)},
        {
            "label": _("Status"),
            "text": forum.get_status_display(),
            "tone": forum.STATUS_TONES.get(forum.status, "neutral"),
        },
    ]


def facts_of(forum: Forum, *, is_guest: bool) -> list[dict[str, str]]:
    """What a forum is; the address of a meeting on the net only for those who take part."""
    facts = [
        {"label": _("Jenis"), "value": forum.get_kind_display()},
        {"label": _("Waktu"), "value": forum.when},
        {"label": _("Tempat"), "value": forum.where},
        {"label": _("Penyelenggara"), "value": str(forum.host)},
        {"label": _("Tingkat"), "value": forum.get_level_display()},
        {"label": _("Wilayah yang ikut serta"), "value": ", ".join(map(str, forum.regions.all()))},
        {"label": _("Tahun rencana"), "value": str(forum.plan_year)},
        {"label": _("Maksud dan tujuan"), "value": forum.purpose},
        {"label": _("Keterbukaan"), "value": forum.get_openness_display()},
    ]
    if is_guest and forum.copies:
        facts.append({"label": _("Tembusan undangan"), "value": "; ".join(lines_in(forum.copies))})
    if is_guest and forum.meeting_url:
        facts.insert(3, {"label": _("Tautan daring"), "value": forum.meeting_url, "url": forum.meeting_url})
    return facts


def agenda_of(forum: Forum, reader) -> list[list[dict[str, Any]]]:
    """The points the reader may see as lines of a table, with how much hangs on each."""
    rows = forum.agenda.visible_to(reader).annotate(
        about=Count("subjects", distinct=True), readings=Count("files", distinct=True)
    )
    return [_point_row(item, forum) for item in rows]


def _point_row(item, forum: Forum) -> list[dict[str, Any]]:
    page = reverse("planning:forums.agenda.item", args=[forum.code, item.pk])
    return [
        {"label": _("Mulai"), "text": time_of(item)},
        {"label": _("Acara"), "text": item.title, "url": page},
        {"label": _("Penyaji"), "text": item.presenter or "–"},
        {"label": _("Pokok"), "text": str(item.about or "–"), "number": True},
        {"label": _("Bahan"), "text": str(item.readings or "–"), "number": True},
    ]


def desks_of(forum: Forum) -> list[list[dict[str, Any]]]:
    """The desks with their recaps as lines of a table."""
    return [_desk_row(desk) for desk in forum.desks.prefetch_related("items")]


def _desk_row(desk: Desk) -> list[dict[str, Any]]:
    recap = recap_of(item.status for item in desk.items.all())
    share = f"{recap.share_in_words} %" if recap.total else "–"
    return [
        {"label": _("Desk"), "text": desk.name, "url": desk.get_absolute_url()},
        {"label": _("Mulai"), "text": clock(desk.period.lower)},
        {"label": _("Tempat"), "text": desk.place or "–"},
        {"label": _("Butir"), "text": str(recap.total), "number": True},
        {"label": _("Kesepakatan"), "text": share, "number": True},
        {
            "label": _("Status"),
            "text": desk.get_status_display(),
            "tone": desk.STATUS_TONES[desk.status],
        },
    ]


def invitations_for(forum: Forum, account) -> list[dict[str, Any]]:
    """The invitations this person may answer, with the page where they do."""
    if not account.is_authenticated:
        return []
    mine = forum.guests.of(account).select_related(
        "forum", "organisation", "account", "position__organisation"
    )
    return [
        {
            "guest": guest,
            "url": guest.get_absolute_url(),
            "is_waiting": guest.answer == Answer.WAITING,
        }
        for guest in mine
    ]


def summary_of(forum: Forum) -> str:
    """How many are invited, have said that they come, and are there."""
    counted = forum.guests.aggregate(invited=Count("pk"), coming=Count("pk", filter=Q(answer=Answer.COMING)))
    words = _("%(invited)s undangan, %(coming)s menyatakan hadir, %(present)s orang tercatat hadir.")
    return words % (counted | {"present": forum.participants.present().count()})


def minutes_of(forum: Forum, account) -> ForumMinutes | None:
    """The minutes, for those who may read them."""
    return ForumMinutes.objects.visible_to(account).filter(forum=forum).first()


def issues_of(forum: Forum) -> list[list[dict[str, Any]]]:
    """The issues raised in it as lines of a table."""
    return [issue_row(issue) for issue in Issue.objects.filter(forum=forum).for_listing()]


def series_of(forum: Forum, account) -> list[Forum]:
    """The meetings of its series that the reader sees; empty when it stands alone."""
    meetings = list(Forum.objects.visible_to(account).in_series_of(forum))
    return meetings if len(meetings) > 1 else []


def record_url(forum: Forum) -> str:
    """Where its open record is; empty for one that is not open to everybody."""
    if forum.openness != Openness.PUBLIC or not forum.is_published:
        return ""
    return reverse("planning:forums.open_record.meeting", args=[forum.code])
