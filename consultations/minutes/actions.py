"""What can be done to minutes: write, submit, send back, approve, announce."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.minutes import policies, unsaved
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.followups.rounds import agree_on, is_promise_of_office
from consultations.minutes.lifecycle import MINUTES
from consultations.minutes.models import Attendee, Minutes
from consultations.minutes.refusals import ChangedMeanwhile, NoLongerOpen, NotHeldYet, NotOverYet
from consultations.minutes.review.rounds import ask_to_review, round_from, words_of
from consultations.minutes.snapshot import content_of, signatories_of, title_of
from consultations.minutes.templates import template_of
from perkasa.core.jobs import Job
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.actions import issue
from perkasa.documents.signing.actions import accept
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify, notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Guest:
    """Who was there, or was excused, and from where."""

    name: str
    position: str = ""
    presence: str = Attendee.Presence.CAME


@dataclass(frozen=True)
class Promise:
    """A follow-up as it is written down: exactly one of owner, organisation and other_owner is given."""

    description: str
    due_date: date
    owner: Account | None = None
    organisation: Organisation | None = None
    other_owner: str = ""


@transaction.atomic
def write(
    booking: Booking, *, notes: str = "", points: Iterable[dict[str, str]] = (),
    recommendations: Iterable[str], attendees: Iterable[Guest], follow_ups: Iterable[Promise],
    version: int, by: Account,
) -> Minutes:  # fmt: skip
    """The minutes of `booking` say this; `version` is the one the writer has read, 0 when there was none.

    `points` are of heading and words. What the writer had typed and not saved is forgotten. Raises
    NotHeldYet, NoLongerOpen, ChangedMeanwhile or NotAllowed.
    """
    [booking] = locked(Booking.objects.filter(pk=booking.pk))
    if not policies.may_be_written_of.test(by, booking):
        raise NotHeldYet
    [minutes] = locked(Minutes.objects.filter(booking=booking)) or [
        Minutes(booking=booking, written_by=by, version=0)
    ]
    if not policies.may_write.test(by, minutes):
        raise NotAllowed
    if not minutes.is_open:
        raise NoLongerOpen
    if minutes.version != version:
        raise ChangedMeanwhile
    is_new = minutes.pk is None
    minutes.notes, minutes.points, minutes.recommendations = notes, list(points), list(recommendations)
    minutes.version = version + 1
    minutes.save()
    if is_new:
        MINUTES.begin(minutes, by=by)
    minutes.writers.add(by)
    _replace(minutes, attendees, follow_ups)
    unsaved.forget(booking, by=by)
    return minutes


def _replace(minutes: Minutes, attendees: Iterable[Guest], follow_ups: Iterable[Promise]) -> None:
    minutes.attendees.all().delete()
    minutes.follow_ups.all().delete()
    Attendee.objects.bulk_create(
        Attendee(minutes=minutes, name=guest.name, position=guest.position, presence=guest.presence)
        for guest in attendees
    )
    FollowUp.objects.bulk_create(
        FollowUp(
            minutes=minutes, number=number, description=promise.description, due_date=promise.due_date,
            owner=promise.owner, organisation=promise.organisation, other_owner=promise.other_owner,
            by_office=is_promise_of_office(promise.owner, promise.organisation, minutes.booking),
        )
        for number, promise in enumerate(follow_ups, 1)
    )  # fmt: skip


@transaction.atomic
def submit(minutes: Minutes, *, by: Account, reason: str = "") -> None:
    """The visitor is asked to agree to these words; what they said about earlier ones counts no more.

    What was written while people still met is submitted when the consultation counts as held.
    """
    if not policies.is_held.test(by, minutes.booking):
        raise NotOverYet
    MINUTES.advance(minutes, "submit", by=by, reason=reason, also=round_from(timezone.now()))
    ask_to_review(minutes)


@transaction.atomic
def send_back(minutes: Minutes, *, by: Account, reason: str) -> None:
    """The minutes go back to their writers, who are told why."""
    MINUTES.advance(minutes, "send_back", by=by, reason=reason)
    words = words_of(minutes) | {"reason": reason.strip()}
    notify_each(minutes.writers.all(), Kind.MINUTES_RETURNED, about=minutes, params=words)


@transaction.atomic
def approve(minutes: Minutes, *, by: Account, reason: str = "") -> None:
    """The minutes stand as a numbered paper; whoever asked is told as soon as its PDF can be opened.

    From now on its follow-ups count: their owners are told, and reminded.
    """
    now = timezone.now()
    MINUTES.advance(minutes, "approve", by=by, reason=reason, also={"approved_by": by, "approved_at": now})
    minutes.refresh_from_db()
    agree_on(minutes, by=by)
    unsaved.forget_all(minutes.booking)
    minutes.paper = issue(
        PaperKind(template_of(minutes.booking.service).paper_kind),
        about=minutes,
        title=title_of(minutes),
        content=content_of(minutes),
        signatories=signatories_of(minutes, approved_by=by, at=now),
        letterhead=letterhead_of(Organisation.objects.host(), timezone.localdate(now)),
        by=by,
        readers=people_of(minutes),
        then=Job.ANNOUNCE_MINUTES,
    )
    minutes.save(update_fields=["paper"])
    accept(minutes.paper, by=by, at=now)
    if minutes.responded_by and minutes.responded_at:
        accept(minutes.paper, by=minutes.responded_by, at=minutes.responded_at)


def people_of(minutes: Minutes) -> set[Account]:
    """Who may read the papers of these minutes: who asked, who served, who wrote."""
    booking = minutes.booking
    asked = {booking.requested_by, booking.registrar} if booking.registrar else {booking.requested_by}
    return asked | {booking.officer.account, *minutes.writers.all()}


@transaction.atomic
def announce_next() -> bool:
    """Whoever asked for one consultation is told that its paper can be opened; False when nobody waits."""
    ready = Minutes.objects.to_announce().select_for_update(no_key=True, skip_locked=True, of=("self",))
    minutes = ready.first()
    if minutes is None:
        return False
    booking = minutes.booking
    people = {person for person in (booking.requested_by, booking.registrar) if person}
    words = words_of(minutes) | {"number": minutes.paper.full_number}
    for person in people:
        notify(person, Kind.MINUTES_ISSUED, about=minutes, params=words)
    minutes.announced_at = timezone.now()
    minutes.save(update_fields=["announced_at"])
    return True
