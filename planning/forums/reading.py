"""What the pages of forums show."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from perkasa.core.words import brief_span, clock
from planning.forums.desks.models import Desk
from planning.forums.desks.recap import recap_of
from planning.forums.guests.models import Answer
from planning.forums.models import Forum


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
        {"label": _("Tahun rencana"), "value": str(forum.plan_year)},
        {"label": _("Maksud dan tujuan"), "value": forum.purpose},
        {"label": _("Keterbukaan"), "value": forum.get_openness_display()},
    ]
    if is_guest and forum.meeting_url:
        facts.insert(3, {"label": _("Tautan daring"), "value": forum.meeting_url, "url": forum.meeting_url})
    return facts


def agenda_of(forum: Forum) -> list[list[dict[str, str]]]:
    """The points of the agenda as lines of a table."""
    return [
        [
            {"label": _("Mulai"), "text": f"{point.begins:%H.%M}" if point.begins else "–"},
            {"label": _("Acara"), "text": point.title},
            {"label": _("Penyaji"), "text": point.presenter or "–"},
        ]
        for point in forum.agenda.all()
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


def guests_of(forum: Forum) -> list[list[dict[str, Any]]]:
    """Who is invited and what they answered."""
    return [
        [
            {"label": _("Yang diundang"), "text": str(guest)},
            {"label": _("Jawaban"), "text": guest.get_answer_display(), "tone": guest.tone},
            {"label": _("Yang datang"), "text": ", ".join(one.name for one in guest.people.all()) or "–"},
            {"label": _("Catatan"), "text": guest.note or "–"},
        ]
        for guest in forum.guests.select_related("organisation", "account").prefetch_related("people")
    ]


def invitations_for(forum: Forum, account) -> list[dict[str, Any]]:
    """The invitations this person may answer, with the page where they do."""
    if not account.is_authenticated:
        return []
    mine = forum.guests.of(account).select_related("forum", "organisation", "account")
    return [
        {
            "guest": guest,
            "url": guest.get_absolute_url(),
            "is_waiting": guest.answer == Answer.WAITING,
        }
        for guest in mine
    ]
