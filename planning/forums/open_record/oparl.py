"""Public forums in the shape of OParl 1.1 (https://schema.oparl.org/1.1): body, meeting, agenda item, paper.

A `participant` is who was really there. Persons are named by the body they came for; who led and who
recorded the meeting in office is named.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from perkasa.documents.models import Paper
from planning.forums.guests.models import Participant
from planning.forums.minutes.models import ForumMinutes
from planning.forums.models import AgendaItem, Forum
from planning.forums.papers.models import ForumFile
from planning.forums.records.models import Record
from planning.forums.statuses import Status
from stakeholders.organisations.models import Organisation

SCHEMA = "https://schema.oparl.org/1.1"
STATES = {Status.INVITED: "scheduled", Status.CANCELLED: "cancelled", Status.POSTPONED: "postponed"}


def body() -> dict[str, Any]:
    """The government whose forums these are, and where its meetings are listed."""
    host = Organisation.objects.host()
    return _object("Body", _address("planning:forums.open_record.body")) | {
        "name": settings.LETTERHEAD_GOVERNMENT,
        "shortName": host.short_name,
        "contactName": host.name,
        "website": settings.SITE_URL,
        "meeting": _address("planning:forums.open_record.meetings"),
    }


def meetings(forums: Iterable[Forum], *, page: int, pages: int) -> dict[str, Any]:
    """One page of the external list of meetings."""
    return {
        "data": [brief(forum) for forum in forums],
        "pagination": {"currentPage": page, "totalPages": pages},
        "links": {"next": f"{_address('planning:forums.open_record.meetings')}?page={page + 1}"}
        if page < pages
        else {},
    }


def brief(forum: Forum) -> dict[str, Any]:
    """A meeting without its parts."""
    return _object("Meeting", _meeting(forum)) | {
        "name": forum.title,
        "meetingState": STATES.get(Status(forum.status), "conducted"),
        "cancelled": forum.status == Status.CANCELLED,
        "start": timezone.localtime(forum.period.lower).isoformat(),
        "end": timezone.localtime(forum.period.upper).isoformat(),
        "location": {"type": f"{SCHEMA}/Location", "description": forum.where},
        "organization": [{"type": f"{SCHEMA}/Organization", "name": forum.host.name}],
        "keyword": [forum.kind, str(forum.plan_year)],
        "web": settings.SITE_URL + forum.get_absolute_url(),
    }


def meeting(forum: Forum) -> dict[str, Any]:
    """A meeting whole: agenda, papers, and who was really there."""
    items = forum.agenda.visible_to(None).prefetch_related("files")
    present = forum.participants.present().select_related(
        "guest__organisation", "guest__position__organisation"
    )
    return brief(forum) | {
        "agendaItem": [_item(item, forum) for item in items],
        "participant": [_participant(one) for one in present],
        "resultsProtocol": _minutes_of(forum),
        "auxiliaryFile": _records_of(forum),
    }


def _item(item: AgendaItem, forum: Forum) -> dict[str, Any]:
    address = f"{_meeting(forum)}#acara-{item.position}"
    return _object("AgendaItem", address) | {
        "meeting": _meeting(forum),
        "number": str(item.position),
        "order": item.position,
        "name": item.title,
        "public": True,
        "start": f"{item.begins:%H:%M}" if item.begins else None,
        "auxiliaryFile": [_file(file, forum) for file in item.files.all()],
    }


def _file(file: ForumFile, forum: Forum) -> dict[str, Any]:
    file.forum = forum
    return _object("File", settings.SITE_URL + file.url) | {
        "name": str(file),
        "fileName": file.name,
        "size": file.size,
        "accessUrl": settings.SITE_URL + file.url,
    }


def _minutes_of(forum: Forum) -> dict[str, Any] | None:
    """The final minutes by the address where they are verified; None before that."""
    minutes = ForumMinutes.objects.filter(forum=forum).exclude(paper=None).select_related("paper").first()
    if minutes is None or minutes.paper is None:
        return None
    return _paper(minutes.paper)


def _records_of(forum: Forum) -> list[dict[str, Any]]:
    """The signed records of its desks, those that amend beside those they amend."""
    signed = Record.objects.filter(desk__forum=forum).exclude(paper=None).select_related("paper")
    return [_paper(record.paper) for record in signed.order_by("pk") if record.paper]


def _paper(paper: Paper) -> dict[str, Any]:
    """A sealed paper by the address where anybody verifies it."""
    address = paper.verification_url
    return _object("File", address) | {
        "name": paper.title, "date": timezone.localdate(paper.issued_at).isoformat(), "accessUrl": address,
    }  # fmt: skip


def _participant(one: Participant) -> dict[str, Any]:
    """Whom they came for; a name only stands where somebody is there in no office."""
    guest = one.guest
    office = str(guest.organisation or guest.position or "") if guest else ""
    return {
        "type": f"{SCHEMA}/Person",
        "affiliation": office or None,
        "status": [one.position] if office else [],
    }


def _object(kind: str, address: str) -> dict[str, Any]:
    return {"id": address, "type": f"{SCHEMA}/{kind}"}


def _meeting(forum: Forum) -> str:
    return _address("planning:forums.open_record.meeting", forum.code)


def _address(name: str, *args: str) -> str:
    return settings.SITE_URL + reverse(name, args=args)
