"""What can be done to a follow-up: report, ask for time, accept, send back, close, take over."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.minutes.followups.lifecycle import FOLLOW_UP
from consultations.minutes.followups.models import MOST_FILES, Evidence, FollowUp
from consultations.minutes.followups.people import judges_of
from consultations.minutes.followups.refusals import DateNotLater, TooManyFiles
from consultations.minutes.followups.rounds import set_clock, stop_clock, tell_owners, words_of
from perkasa.core.files import kind_of
from perkasa.core.locks import locked
from perkasa.core.words import long_date
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


@transaction.atomic
def report(follow_up: FollowUp, *, by: Account, reason: str, evidence: Iterable[UploadedFile] = ()) -> None:
    """Its owner says what was done, with files that show it; whoever asked for it is told."""
    FOLLOW_UP.advance(follow_up, "report", by=by, reason=reason, also={"wanted_date": None})
    for file in evidence:
        _attach(follow_up, file, by)
    if follow_up.evidence.count() > MOST_FILES:
        raise TooManyFiles
    stop_clock(follow_up)
    _tell_judges(follow_up, Kind.FOLLOW_UP_REPORTED, reason=reason.strip())


def _attach(follow_up: FollowUp, file: UploadedFile, by: Account) -> None:
    kind = kind_of(file)
    if kind is None:
        raise ValueError("The form lets only known kinds of files through.")
    Evidence.objects.create(
        follow_up=follow_up, kind=kind.extension, size=file.size or 0, file=file, handed_in_by=by
    )


def _tell_judges(follow_up: FollowUp, kind: Kind, **said: str) -> None:
    notify_each(judges_of(follow_up), kind, about=follow_up, params=words_of(follow_up) | said)


@transaction.atomic
def ask_time(follow_up: FollowUp, *, by: Account, reason: str, until: date) -> None:
    """Its owner asks for another last day; the old one holds until that is granted."""
    if until <= max(follow_up.due_date, timezone.localdate()):
        raise DateNotLater
    wish = _("Minta waktu sampai %(day)s: %(reason)s") % {"day": long_date(until), "reason": reason.strip()}
    FOLLOW_UP.advance(follow_up, "ask_time", by=by, reason=wish, also={"wanted_date": until})
    _tell_judges(follow_up, Kind.FOLLOW_UP_TIME_WANTED, reason=reason.strip(), wanted=long_date(until))


@transaction.atomic
def grant_time(follow_up: FollowUp, *, by: Account, reason: str = "") -> None:
    """The wished day is the last day from now on, and its owner is reminded by it."""
    [now] = locked(FollowUp.objects.filter(pk=follow_up.pk))
    later: dict[str, Any] = {"wanted_date": None, "escalated_at": None}
    later["due_date"] = now.wanted_date or now.due_date
    given = _("Perpanjangan diberikan sampai %s.") % long_date(later["due_date"])
    FOLLOW_UP.advance(follow_up, "grant_time", by=by, reason=f"{given} {reason}", also=later)
    set_clock(follow_up)
    tell_owners(follow_up, Kind.FOLLOW_UP_TIME_GRANTED)


@transaction.atomic
def refuse_time(follow_up: FollowUp, *, by: Account, reason: str) -> None:
    """The old last day holds; its owner is told why."""
    FOLLOW_UP.advance(follow_up, "refuse_time", by=by, reason=reason, also={"wanted_date": None})
    tell_owners(follow_up, Kind.FOLLOW_UP_TIME_REFUSED, reason=reason.strip())


@transaction.atomic
def accept(follow_up: FollowUp, *, by: Account, reason: str = "") -> None:
    """Whoever asked for it takes what was done as done; its owner is told."""
    _end(follow_up, "accept", by=by, reason=reason)
    tell_owners(follow_up, Kind.FOLLOW_UP_ACCEPTED)


@transaction.atomic
def close(follow_up: FollowUp, *, by: Account, reason: str) -> None:
    """Whoever asked for it knows that it is done, or needs it no more, and says why."""
    _end(follow_up, "close", by=by, reason=reason)
    tell_owners(follow_up, Kind.FOLLOW_UP_ACCEPTED)


def _end(follow_up: FollowUp, step: str, *, by: Account, reason: str) -> None:
    done = {"done_at": timezone.now(), "done_by": by, "wanted_date": None}
    FOLLOW_UP.advance(follow_up, step, by=by, reason=reason, also=done)
    stop_clock(follow_up)


@transaction.atomic
def send_back(follow_up: FollowUp, *, by: Account, reason: str) -> None:
    """What was done is not enough yet; its owner is told why, and reminded as before."""
    FOLLOW_UP.advance(follow_up, "send_back", by=by, reason=reason)
    set_clock(follow_up)
    tell_owners(follow_up, Kind.FOLLOW_UP_RETURNED, reason=reason.strip())


@transaction.atomic
def take_over(follow_up: FollowUp, *, to: Account) -> None:
    """`to` has promised it instead of its owner."""
    follow_up.owner = to
    follow_up.save(update_fields=["owner"])
