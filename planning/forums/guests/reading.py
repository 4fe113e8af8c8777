"""What the pages of guests show."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from planning.forums.elements import Element
from planning.forums.guests.models import Guest, Participant
from planning.forums.models import Forum


def guests_of(forum: Forum) -> QuerySet[Guest]:
    """The guests with what their names need."""
    return forum.guests.select_related("forum", "organisation", "account", "position__organisation")


def rows_of(forum: Forum) -> list[list[dict[str, Any]]]:
    """Who is invited, as what, and what they answered; each leads to its own page."""
    return [_row(guest, forum) for guest in guests_of(forum).prefetch_related("people")]


def _row(guest: Guest, forum: Forum) -> list[dict[str, Any]]:
    page = reverse("planning:forums.guests.change", args=[forum.code, guest.pk])
    return [
        {"label": _("Yang diundang"), "text": str(guest), "url": page if forum.is_coming else ""},
        {"label": _("Unsur"), "text": str(Element(guest.part).label) if guest.part else "–"},
        {"label": _("Kuota"), "text": str(guest.quota), "number": True},
        {"label": _("Jawaban"), "text": guest.get_answer_display(), "tone": guest.tone},
        {"label": _("Yang datang"), "text": ", ".join(map(called, guest.people.all())) or "–"},
        {"label": _("Catatan"), "text": guest.note or "–"},
    ]


def called(person: Participant) -> str:
    """Rina, mewakili Kepala Dinas."""
    if not person.represents:
        return person.name
    return _("%(name)s, mewakili %(whom)s") % {"name": person.name, "whom": person.represents}
