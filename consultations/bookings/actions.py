"""What can be done to bookings. Every path that takes a time goes through `hold`."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings import answers, intake, matters, policies
from consultations.bookings.diary import find_slot
from consultations.bookings.files import MOST_FILES, BookingFile
from consultations.bookings.holding import WORDS, begin_hold
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.limits import check_organisation, check_person, is_often_absent
from consultations.bookings.line.keeping import check_line
from consultations.bookings.line.settling import settle
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import (
    AnswerMissing,
    HoldOver,
    NotForThem,
    NotRepresenting,
    SubjectMissing,
    TooManyFiles,
)
from consultations.bookings.rush import refuse_late
from consultations.bookings.taking import end_holds, lock
from consultations.services.models import Mode, Officer, Service
from consultations.services.questions.models import Question
from perkasa.core.deadlines import workday_after
from perkasa.core.files import check_upload, kind_of
from perkasa.core.jobs import Job, nudge
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify_all
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation
from stakeholders.privacy.actions import agree
from stakeholders.privacy.consents import Purpose

READ_TO_WRITE = ("requested_by", "registrar", "status", "expires_at")
READ_TO_SUBMIT = ("service", "officer__account", "requested_by", "organisation")


def hold(
    service: Service,
    *,
    starts_at: datetime,
    mode: Mode,
    by: Account,
    key: UUID,
    on_behalf_of: Account | None = None,
    minutes: int | None = None,
) -> Booking:
    """The time is held for `BOOKING_HOLD_MINUTES`, with the least busy officer and, on site, a room.

    The same `key` again answers with the first booking. Whatever else this person held is let go, and its
    words and files pass to the new hold. Raises a `TimeRefused`; a lost time names the nearest free ones.
    """
    requester, now = on_behalf_of or by, timezone.now()
    wish: dict[str, Any] = {"mode": mode, "now": now, "minutes": minutes}
    refuse_late(service, starts_at, reader=requester, key=key, **wish)
    booking = Booking(
        service=service, mode=mode, requested_by=requester, registrar=by if on_behalf_of else None, key=key
    )
    return _take(booking, starts_at, wish, by=by)


@transaction.atomic
def _take(booking: Booking, starts_at: datetime, wish: dict[str, Any], *, by: Account) -> Booking:
    """`booking` holds the time at `starts_at`, or the one that its key asked for before is answered."""
    service, requester, now = booking.service, booking.requested_by, wish["now"]
    officers, rooms = lock(service, wish["mode"], requester)
    if first := Booking.objects.filter(requested_by=requester, key=booking.key).first():
        return first
    end_holds(officers, rooms, now, requester)
    check_person(service, requester, now)
    slot = find_slot(service, starts_at, officers=officers, fields=_fields(booking, officers), **wish)
    check_line(service, slot, now)
    booking.officer_id = slot.officers[0]
    booking.room_id = slot.rooms[0] if booking.mode == Mode.ON_SITE else None
    booking.period = DateTimeTZRange(slot.starts, slot.ends)
    booking.occupied = service.occupied(slot.starts, slot.ends)
    return begin_hold(booking, by=by, now=now)


def _fields(booking: Booking, officers: list[Officer]) -> list[str]:
    """What the one of `officers` who takes `booking` had best know; one alone is not chosen."""
    if len(officers) < 2:
        return []
    bodies = booking.requested_by.organisations
    return [*booking.service.field_codes, *(code for body in bodies for code in body.field_codes)]


def _keep_held(booking: Booking, by: Account) -> None:
    """The row is locked, still held, and `by` may write in it."""
    [current] = locked(Booking.objects.filter(pk=booking.pk).only(*READ_TO_WRITE))
    _check_held(current, by)


def _check_held(booking: Booking, by: Account) -> None:
    """`booking`, whose row is locked, is still held, and `by` may write in it."""
    if not policies.is_asker.test(by, booking):
        raise NotAllowed
    if not booking.is_held(timezone.now()):
        raise HoldOver


def _must_represent(booking: Booking, organisation: Organisation | None) -> None:
    """Whoever comes in the name of an organisation holds a position there, it may act today, and the service
    is for its kind."""
    if organisation is not None and organisation not in booking.requested_by.representing:
        raise NotRepresenting
    if not booking.service.is_for(organisation):
        raise NotForThem


@transaction.atomic
def describe(
    booking: Booking,
    *,
    subject: str,
    question: str,
    organisation: Organisation | None = None,
    papers: Iterable[UploadedFile] = (),
    agrees: bool = False,
    replies: Mapping[Question, Any] | None = None,
    matter: Mapping[str, str] | None = None,
    by: Account,
) -> None:
    """The held booking says what it is about and for whom, and carries `papers` as well, each under a code.

    `replies` answers what the service asks, each cleaned by its form field; `matter` is the title and path of
    the page of ours it came from.
    `agrees`: the person may pass on what it says about others; that consent is written down for this booking.
    Raises ValidationError for a file that is not what we take.
    """
    _keep_held(booking, by)
    _must_represent(booking, organisation)
    booking.subject, booking.question, booking.organisation = subject, question, organisation
    booking.save(update_fields=WORDS)
    if agrees:
        agree(by, Purpose.OTHERS, given_for=booking.code)
    intake.keep(booking, replies or {}, by=by)
    if matter:
        matters.name(booking, **matter)
    papers = list(papers)
    if papers and booking.files.supporting().count() + len(papers) > MOST_FILES:
        raise TooManyFiles
    for paper in papers:
        check_upload(paper)
        if kind := kind_of(paper):
            booking.files.create(kind=kind.extension, size=paper.size or 0, file=paper, handed_in_by=by)


@transaction.atomic
def detach(file: BookingFile, *, by: Account) -> None:
    """The file is gone from the held booking, and from the store once that is certain."""
    _keep_held(file.booking, by)
    intake.drop(file)


@transaction.atomic
def submit(booking: Booking, *, by: Account, reason: str = "") -> None:
    """The held time is asked for; it stays taken until somebody answers. Sending twice sends once.

    Where the service needs nobody's approval it is promised at once, unless the person often did not come.
    """
    [current] = locked(Booking.objects.filter(pk=booking.pk).select_related(*READ_TO_SUBMIT))
    if current.status in (Status.REQUESTED, Status.CONFIRMED) and policies.is_asker.test(by, current):
        return
    _check_held(current, by)
    if not (current.subject and current.question):
        raise SubjectMissing
    if question := intake.missing(current):
        raise AnswerMissing.of(question)
    _must_represent(current, current.organisation)
    now = timezone.now()
    check_organisation(current.service, current.organisation, now)
    today = timezone.localdate(now)
    due = workday_after(today, settings.BOOKING_ANSWER_DAYS)
    BOOKING.advance(
        booking,
        "submit",
        by=by,
        reason=reason,
        also={"requested_at": now, "answer_due": due, "expires_at": None},
    )
    settle(current)
    if policies.confirms_itself.test(None, current) and not _must_wait(current, now):
        answers.confirm(booking, by=None)
        return
    letters = [
        (current.requested_by, Kind.BOOKING_REQUESTED),
        (current.officer.account, Kind.BOOKING_AWAITS_ANSWER),
    ]
    notify_all(letters, about=booking)


def _must_wait(booking: Booking, now: datetime) -> bool:
    """Whether an officer decides although the service needs nobody: a seat in a session never waits."""
    return booking.seat_id is None and is_often_absent(booking.requested_by, now)


@transaction.atomic
def release(booking: Booking, *, by: Account, reason: str = "") -> None:
    """The held time is free again at once."""
    BOOKING.advance(booking, "release", by=by, reason=reason or _("Dilepas sebelum diajukan."))
    nudge(Job.OFFER_TIMES)


@transaction.atomic
def expire_one_hold() -> bool:
    """One hold whose time is up, and which nobody else is busy with, has ended; False when there is none."""
    stale = Booking.objects.stale(timezone.now()).order_by("expires_at", "pk")
    booking = stale.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if booking is None:
        return False
    BOOKING.advance(booking, "expire", by=None)
    nudge(Job.OFFER_TIMES)
    return True
