"""The sheet itself: everything of one consultation that its officer should have read, cut to one page."""

from dataclasses import dataclass, field, replace
from textwrap import shorten
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from consultations.bookings.reading import papers, when
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.models import Status as MinutesStatus
from consultations.services.questions.models import Kind
from perkasa.core.words import brief_date, long_date
from planning.overlap.entries import Entry as Written
from planning.overlap.neighbours import resembling
from planning.overlap.official import official_judge
from planning.plans.lines import Line
from planning.proposals.models import Proposal
from planning.proposals.touching import lines_touched
from stakeholders.accounts.models import Account
from stakeholders.regions.models import Region

MOST, MOST_NEAR, MOST_LOOKED_AT = 4, 3, 20
LONG, SHORT, HEADING = 450, 130, 80
EARLIER = [Status.TOOK_PLACE, Status.ABSENT]


@dataclass(frozen=True)
class Item:
    """One line of the sheet: what it is, what is said of it, where it leads when the reader may go there."""

    title: str
    text: str = ""
    url: str = ""


@dataclass(frozen=True)
class Part:
    """A heading with its lines; `none` stands there when there are no lines."""

    title: str
    items: list[Item]
    none: str


@dataclass(frozen=True)
class Sheet:
    """One page about `booking` for `reader`."""

    booking: Booking
    reader: Account
    facts: list[dict[str, Any]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


def sheet_of(booking: Booking, reader: Account) -> Sheet:
    """What `reader`, who may prepare it, should know before `booking`."""
    parts = [
        Part(_("Jawaban dan berkas"), _answers(booking), _("Tidak ada pertanyaan layanan maupun berkas.")),
        Part(_("Konsultasi sebelumnya"), _earlier(booking, reader), _("Belum pernah berkonsultasi.")),
        Part(_("Tindak lanjut yang masih terbuka"), _promises(booking), _("Tidak ada.")),
        Part(_("Usulannya"), _proposals(booking, reader), _("Belum ada usulan.")),
        Part(_("Usulan yang mirip atau berdekatan"), _near(booking, reader), _("Tidak ditemukan.")),
        Part(_("Baris rencana yang tersentuh"), _plan_lines(booking, reader), _("Belum ada.")),
    ]
    return Sheet(booking, reader, _facts(booking), parts)


def _short(text: str, length: int = SHORT) -> str:
    return shorten(text, length, placeholder=" …")


def _facts(booking: Booking) -> list[dict[str, Any]]:
    """Who, when, where, what for."""
    organisation = str(booking.organisation) if booking.organisation else _("Diri sendiri")
    return [
        {"label": _("Pemohon"), "value": str(booking.requested_by)},
        {"label": _("Mewakili"), "value": organisation},
        {"label": _("Waktu"), "value": when(booking)},
        {"label": _("Tempat"), "value": booking.place},
        {"label": _("Layanan"), "value": booking.service.name},
        {"label": _("Pokok"), "value": booking.subject},
        {"label": _("Pertanyaan"), "value": _short(booking.question, LONG)},
    ]


def _answers(booking: Booking) -> list[Item]:
    """What the service asked, in its words, and what was handed in."""
    replies = booking.replies.filter(file=None)[:MOST]
    told = [Item(_short(reply.words, HEADING), _short(reply.text)) for reply in replies]
    return told + [Item(paper["name"], paper["kind"], paper["url"]) for paper in papers(booking)[:MOST]]


def _of_the_visitor(booking: Booking) -> Q:
    """What belongs to the same person, or to the organisation they come for."""
    same = Q(requested_by=booking.requested_by_id)
    return same | Q(organisation=booking.organisation_id) if booking.organisation_id else same


def _earlier(booking: Booking, reader: Account) -> list[Item]:
    """The latest consultations with what was advised, approved minutes only."""
    before = Booking.objects.filter(_of_the_visitor(booking), status__in=EARLIER).exclude(pk=booking.pk)
    rows = before.select_related("service", "minutes").order_by("-period")[:MOST]
    seen = set(
        Booking.objects.visible_to(reader)
        .filter(pk__in=[row.pk for row in rows])
        .values_list("pk", flat=True)
    )
    return [_consultation(row, row.pk in seen) for row in rows]


def _consultation(booking: Booking, is_seen: bool) -> Item:
    minutes = getattr(booking, "minutes", None)
    advice = _("Notula belum terbit.")
    if booking.status == Status.ABSENT:
        advice = _("Tidak hadir.")
    elif minutes is not None and minutes.status == MinutesStatus.APPROVED:
        advice = _short("; ".join(words.strip().rstrip(".") for words in minutes.recommendations) + ".")
    title = f"{brief_date(booking.starts_at.date())} · {booking.subject}"
    return Item(title, advice, booking.get_absolute_url() if is_seen else "")


def _promises(booking: Booking) -> list[Item]:
    """What was agreed with the visitor and is not done."""
    theirs = Q(minutes__booking__requested_by=booking.requested_by_id)
    if booking.organisation_id:
        theirs |= Q(minutes__booking__organisation=booking.organisation_id)
    rows = FollowUp.objects.still_open().filter(theirs).select_related("owner", "organisation")[:MOST]
    return [Item(_short(row.description), _promise_words(row)) for row in rows]


def _promise_words(promise: FollowUp) -> str:
    words = _("%(owner)s, tenggat %(day)s") % {
        "owner": promise.owner_words,
        "day": long_date(promise.due_date),
    }
    return words + (" " + _("(lewat tenggat)") if promise.is_overdue else "")


def _theirs(booking: Booking) -> Q:
    """The proposals that the consultation is about, and those of its visitor and of whom they come for."""
    theirs = Q(consultations__booking=booking) | Q(filed_by=booking.requested_by_id)
    return theirs | Q(organisation=booking.organisation_id) if booking.organisation_id else theirs


def _proposals(booking: Booking, reader: Account) -> list[Item]:
    """What the consultation is about, and what the visitor or their organisation has filed, as it stands."""
    rows = Proposal.objects.visible_to(reader).filter(_theirs(booking)).distinct().for_listing()[:MOST]
    return [
        Item(
            f"{row.code} · {_short(row.title)}",
            f"{row.get_status_display()}, {row.plan_year}",
            row.get_absolute_url(),
        )
        for row in rows
    ]


def _near(booking: Booking, reader: Account) -> list[Item]:
    """What others plan that resembles the subject, by the engine of overlaps, near the village they named."""
    named = booking.replies.filter(kind=Kind.REGION).values("value")
    place = (
        Region.objects.villages().select_related("parent").filter(code__in=[row["value"] for row in named])
    )
    written = Written(title=booking.subject, place=_short(booking.question, LONG))
    if village := place.first():
        written = replace(
            written, village=village.name, district=village.parent.name if village.parent else ""
        )
    found = resembling(written, judge=official_judge(), account=reader)[:MOST_NEAR]
    return [Item(_short(str(one.entry)), _place_words(one.entry), one.entry.address) for one in found]


def _place_words(entry) -> str:
    return ", ".join(filter(None, [entry.agency, entry.place_text, entry.years]))


def _plan_lines(booking: Booking, reader: Account) -> list[Item]:
    """The lines of plans that hold on which those proposals and the sub-activities named in answers stand."""
    proposals = Proposal.objects.visible_to(reader).filter(_theirs(booking)).distinct()
    proposals = proposals.select_related("sub_activity", "agency", "organisation").in_order()[:MOST_LOOKED_AT]
    codes = booking.replies.filter(kind=Kind.SUB_ACTIVITY).values_list("value", flat=True)
    lines = lines_touched(proposals, codes, reader=reader, since_year=booking.starts_at.year)
    return [_line(line) for line in lines[:MOST]]


def _line(line: Line) -> Item:
    agency = line.organisation.short_name if line.organisation else ""
    address = reverse("planning:plans.line", args=[line.plan.code, line.pk])
    return Item(_short(str(line), HEADING), ", ".join(filter(None, [line.plan.title, agency])), address)
