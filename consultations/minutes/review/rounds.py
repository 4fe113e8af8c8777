"""One round of review: until when it lasts, who is asked, and what silence means at its end."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone

from consultations.minutes.models import Minutes
from consultations.minutes.statuses import Response
from consultations.minutes.templates import Silence, silence_of
from perkasa.core.deadlines import workday_after
from perkasa.core.words import long_date
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import cancel_unsent, notify, notify_each
from stakeholders.notifications.kinds import Kind

OFFICE_OPENS = time(8, 0)
UNHEARD = {"response": "", "visitor_note": "", "responded_at": None, "responded_by": None}


def round_from(now: datetime) -> dict[str, Any]:
    """The fields of minutes whose words go to the visitor `now`, for `MINUTES_REVIEW_DAYS` working days."""
    day = timezone.localdate(now)
    due = workday_after(day, settings.MINUTES_REVIEW_DAYS)
    return UNHEARD | {"submitted_at": now, "review_due": due}


def ask_to_review(minutes: Minutes) -> None:
    """The visitor is told now, and once more in the morning of the last day."""
    visitor, words, due = minutes.booking.requested_by, words_of(minutes), minutes.review_due
    notify(visitor, Kind.MINUTES_TO_REVIEW, about=minutes, params=words)
    if due and (last_morning := _at(due, OFFICE_OPENS)) > timezone.now():
        end = _at(due + timedelta(days=1), time.min)
        notify(visitor, Kind.MINUTES_REVIEW_ENDS, about=minutes, params=words, at=last_morning, until=end)


def hand_to_heads(minutes: Minutes) -> None:
    """The visitor is not reminded any more; every head who did not write the minutes is told."""
    stop_reminding(minutes)
    heads = Account.objects.who_may(Permission.MINUTES_APPROVE).exclude(minutes_written=minutes)
    notify_each(heads, Kind.MINUTES_AWAIT_APPROVAL, about=minutes, params=words_of(minutes))


def stop_reminding(minutes: Minutes) -> None:
    """What still waits to be said to the visitor about this round is not said."""
    cancel_unsent(minutes, [Kind.MINUTES_TO_REVIEW, Kind.MINUTES_REVIEW_ENDS])


def what_silence_means(minutes: Minutes) -> Response:
    """Agreement, or a decision by the head alone: as its service says."""
    is_agreement = silence_of(minutes.booking.service_id) == Silence.AGREED
    return Response.SILENT if is_agreement else Response.UNANSWERED


def words_of(minutes: Minutes) -> dict[str, str]:
    """What every message about minutes says."""
    until = long_date(minutes.review_due) if minutes.review_due else ""
    return {"code": minutes.booking.code, "subject": minutes.booking.subject, "until": until}


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, timezone.get_default_timezone())
