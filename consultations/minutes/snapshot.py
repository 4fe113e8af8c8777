"""The words of minutes as the paper freezes them, in the order of a notula (tata naskah dinas)."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from consultations.minutes.addenda.models import Addendum
from consultations.minutes.models import Minutes
from consultations.minutes.statuses import Response
from consultations.minutes.templates import template_of
from perkasa.core.words import clock, date_in_words, day_and_date, long_date, moment
from perkasa.documents.kinds import Kind
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.accounts.signatures import office_of, signature_of

FIRST_PARTY = "Pihak Pertama"
PARTIES: dict[str, tuple[str, str, str]] = {
    Kind.CONSULTATION_MINUTES: ("Pencatat", "Pemohon", ""),
    Kind.CONSULTATION_RECORD: (FIRST_PARTY, "Pihak Kedua", "Mengetahui, "),
}
"""How the writer, the visitor and the head are called under each kind of paper."""


def title_of(minutes: Minutes) -> str:
    """What the paper is called."""
    kind = template_of(minutes.booking.service).paper_words.capitalize()
    return f"{kind} konsultasi: {minutes.booking.subject}"


def content_of(minutes: Minutes) -> dict[str, Any]:
    """Everything the layouts of minutes show, in words, so that it never changes again."""
    booking = minutes.booking
    template = template_of(booking.service)
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
        "attendance": [
            {"name": guest.name, "position": guest.position, "presence": guest.get_presence_display()}
            for guest in minutes.attendees.all()
        ],
        "opening": template.opening_words(day=date_in_words(day), asker=_requester(minutes)),
        "notes": minutes.notes,
        "points": minutes.points,
        "recommendations": minutes.recommendations,
        "closing": template.closing_words,
        "response": response_of(minutes),
        "follow_ups": [
            {
                "description": promise.description,
                "owner": promise.owner_words,
                "due": long_date(promise.due_date),
                "code": promise.code,
            }
            for promise in minutes.follow_ups.select_related("owner", "organisation")
        ],
    }


def signatories_of(minutes: Minutes, *, approved_by: Account, at: datetime) -> list[dict[str, str]]:
    """Who wrote, who agreed and who approved, with what the portal can truly say: accepted here, then."""
    first, second, last = PARTIES[template_of(minutes.booking.service).paper_kind]
    head = _head(approved_by, at)
    return [
        *_parties(minutes, writer=first, visitor=second),
        head | {"position": f"{last}{head['position']}"},
    ]


def _parties(minutes: Minutes, *, writer: str, visitor: str) -> list[dict[str, str]]:
    """Who wrote and who agreed; the second party stands left in a berita acara."""
    agreed = minutes.responded_by
    wrote = signature_of(minutes.written_by, writer)
    if agreed is None:
        return [wrote]
    speaks_for_a_body = minutes.booking.organisation is not None
    said = signature_of(agreed, visitor, note=_accepted(minutes.responded_at), in_office=speaks_for_a_body)
    return [said, wrote] if writer == FIRST_PARTY else [wrote, said]


def _head(account: Account, at: datetime) -> dict[str, str]:
    """Who approved, in the office that lets them."""
    office = office_of(account, Permission.MINUTES_APPROVE) or "Pimpinan"
    return signature_of(account, office, note=_accepted(at))


def _accepted(at: datetime | None) -> str:
    return f"Disetujui melalui Perkasa pada {moment(at)}" if at else ""


def response_of(minutes: Minutes) -> dict[str, str]:
    """What the visitor said about the words, or that they said nothing, with their note as they wrote it."""
    until = long_date(minutes.review_due) if minutes.review_due else ""
    agreed = f"Pemohon menyetujui isi naskah ini pada {moment(at)}" if (at := minutes.responded_at) else ""
    silent = f"Pemohon tidak menanggapi sampai {until}"
    words: dict[str, str] = {
        Response.AGREED: f"{agreed}.",
        Response.NOTED: f"{agreed} dengan catatan:",
        Response.SILENT: f"{silent}, sehingga dianggap menyetujui isi naskah ini.",
        Response.UNANSWERED: f"{silent}; pimpinan memutuskan tanpa tanggapannya.",
    }
    return {"words": words.get(minutes.response, ""), "note": minutes.visitor_note}


def _requester(minutes: Minutes) -> str:
    booking = minutes.booking
    return (
        f"{booking.requested_by} ({booking.organisation})"
        if booking.organisation
        else str(booking.requested_by)
    )


def _person(account: Account) -> dict[str, str]:
    return signature_of(account, office_of(account))


def addendum_title(addendum: Addendum) -> str:
    """What the paper of an addendum is called."""
    return f"Adendum {addendum.number} atas {title_of(addendum.minutes)}"


def addendum_content(addendum: Addendum) -> dict[str, Any]:
    """Everything the layout `pdf/adendum-konsultasi.html` shows."""
    minutes = addendum.minutes
    first = minutes.paper
    return {
        "booking": minutes.booking.code,
        "subject": minutes.booking.subject,
        "first_number": first.full_number,
        "first_kind": first.get_kind_display(),
        "first_title": first.title,
        "first_date": long_date(timezone.localdate(first.issued_at)),
        "first_url": first.verification_url,
        "reason": addendum.reason,
        "corrections": addendum.corrections,
    }


def addendum_signatories(addendum: Addendum, *, approved_by: Account, at: datetime) -> list[dict[str, str]]:
    """Who wrote it and who approved it."""
    return [signature_of(addendum.written_by, "Penyusun"), _head(approved_by, at)]
