"""The words of a letter of invitation as its paper freezes them."""

from typing import Any

from django.conf import settings
from django.utils import timezone

from perkasa.core.words import clock, day_and_date, lines_in
from planning.forums.agenda.words import time_of
from planning.forums.elements import Element
from planning.forums.guests.models import Guest
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.accounts.signatures import signature_of

MOST_ON_THE_SHEET = 3
"""More than these stand in an annex (tata naskah dinas)."""


def title_of(forum: Forum) -> str:
    """What the paper is called."""
    return f"Undangan {forum.title}"


def content_of(forum: Forum, guests: list[Guest]) -> dict[str, Any]:
    """Everything the layout `pdf/surat-undangan.html` shows; the address of an online meeting is left out."""
    annexed = len(guests) > MOST_ON_THE_SHEET
    agenda = forum.agenda.filter(openness="")
    return {
        "nature": settings.INVITATION_NATURE,
        "annex": "1 (satu) lampiran" if annexed or agenda else "–",
        "subject": f"Undangan {forum.get_kind_display()}",
        "recipients": [] if annexed else [str(guest) for guest in guests],
        "title": forum.title,
        "plan_year": str(forum.plan_year),
        "purpose": forum.purpose,
        "day": day_and_date(timezone.localdate(forum.period.lower)),
        "time": f"pukul {clock(forum.period.lower)}–{clock(forum.period.upper)} WIB",
        "where": forum.where,
        "online": bool(forum.meeting_url),
        "agenda": [
            {"time": time_of(item), "title": item.title, "presenter": item.presenter} for item in agenda
        ],
        "invited": [_invited(guest) for guest in guests] if annexed else [],
        "copies": lines_in(forum.copies),
    }


def _invited(guest: Guest) -> dict[str, Any]:
    element = str(Element(guest.part).label) if guest.part else ""
    return {"name": str(guest), "element": element, "quota": guest.quota}


def signatory_of(forum: Forum) -> dict[str, str]:
    """Who invites: the chair, in the office they hold at the host."""
    return signature_of(forum.chair, office_at(forum.chair, forum) or "Pimpinan rapat")


def office_at(person: Account, forum: Forum) -> str:
    """The office `person` holds today at the host of the forum; empty without one."""
    held = [one for one in person.current_assignments if one.position.organisation_id == forum.host_id]
    return held[0].title if held else ""
