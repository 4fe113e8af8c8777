"""The words of minutes as the paper freezes them, in the order of a notula (tata naskah dinas)."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from consultations.minutes.models import Minutes
from consultations.minutes.statuses import Response
from perkasa.core.words import clock, date_in_words, day_and_date, long_date, moment
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import ROLES, Permission


def title_of(minutes: Minutes) -> str:
    """What the paper is called."""
    return f"Notula konsultasi: {minutes.booking.subject}"


def content_of(minutes: Minutes) -> dict[str, Any]:
    """Everything the layout `pdf/notula-konsultasi.html` shows, in words, so that it never changes again."""
    booking = minutes.booking
    day = timezone.localdate(booking.starts_at)
    return {
        "booking": booking.code,
        "service": booking.service.name,
        "subject": booking.subject,
        "day": day_and_date(day),
        "day_in_words": date_in_words(day),
        "time": f"{clock(booking.starts_at)}–{clock(booking.ends_at)} WIB",
        "place": f"{booking.room.name}, {booking.room.place}" if booking.room else "Daring",
        "requested_by": _requester(minutes),
        "chair": _person(booking.officer.account),
        "writer": _person(minutes.written_by),
        "question": booking.question,
        "attendance": [{"name": guest.name, "position": guest.position} for guest in minutes.attendees.all()],
        "notes": minutes.notes,
        "recommendation": minutes.recommendation,
        "response": response_of(minutes),
        "follow_ups": [
            {
                "description": promise.description,
                "owner": promise.owner_words,
                "due": long_date(promise.due_date),
            }
            for promise in minutes.follow_ups.select_related("owner", "organisation")
        ],
    }


def signatories_of(minutes: Minutes, *, approved_by: Account, at: datetime) -> list[dict[str, str]]:
    """Who wrote, who agreed and who approved, with what the portal can truly say: accepted here, then."""
    visitor = [
        {"name": str(minutes.responded_by), "position": "Pemohon", "note": _accepted(minutes.responded_at)}
    ]
    return [
        {"name": str(minutes.written_by), "position": "Pencatat"},
        *(visitor if minutes.responded_by else []),
        {
            "name": str(approved_by),
            "position": office_of(approved_by, Permission.MINUTES_APPROVE) or "Pimpinan",
            "note": _accepted(at),
        },
    ]


def _accepted(at: datetime | None) -> str:
    return f"Disetujui melalui Perkasa pada {moment(at)}" if at else ""


def response_of(minutes: Minutes) -> dict[str, str]:
    """What the visitor said about the words, or that they said nothing, with their note as they wrote it."""
    until = long_date(minutes.review_due) if minutes.review_due else ""
    agreed = f"Pemohon menyetujui isi notula ini pada {moment(at)}" if (at := minutes.responded_at) else ""
    silent = f"Pemohon tidak menanggapi sampai {until}"
    words: dict[str, str] = {
        Response.AGREED: f"{agreed}.",
        Response.NOTED: f"{agreed} dengan catatan:",
        Response.SILENT: f"{silent}, sehingga dianggap menyetujui isi notula ini.",
        Response.UNANSWERED: f"{silent}; pimpinan memutuskan tanpa tanggapannya.",
    }
    return {"words": words.get(minutes.response, ""), "note": minutes.visitor_note}


def office_of(account: Account, permission: Permission | None = None) -> str:
    """The office `account` holds today, after Plt. or Plh.; of several, one that brings `permission`."""
    held = account.current_assignments
    fitting = [assignment for assignment in held if permission in ROLES[assignment.position.role]]
    first = next(iter(fitting or held), None)
    if first is None:
        return ""
    return first.title


def _requester(minutes: Minutes) -> str:
    booking = minutes.booking
    return (
        f"{booking.requested_by} ({booking.organisation})"
        if booking.organisation
        else str(booking.requested_by)
    )


def _person(account: Account) -> dict[str, str]:
    return {"name": str(account), "position": office_of(account)}
