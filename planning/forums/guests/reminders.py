"""What guests are reminded of: to answer while there is time, and to come the day before."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from django.conf import settings
from django.utils import timezone

from planning.forums.guests.models import Answer, Guest
from planning.forums.guests.people import people_of, words_of
from planning.forums.models import Forum
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind

MORNING = time(8, 0)
REMINDERS = (Kind.FORUM_ANSWER_AWAITED, Kind.FORUM_REMINDER)


def remind(guests: Iterable[Guest]) -> None:
    """Each will be asked once more for an answer, and reminded in the morning of the day before."""
    for guest in guests:
        _ask_again(guest)
        _remind_to_come(guest)


def _ask_again(guest: Guest) -> None:
    if guest.answer == Answer.WAITING:
        at = _morning_before(guest.forum, settings.FORUM_ANSWER_REMIND_DAYS)
        _tell_at(guest, Kind.FORUM_ANSWER_AWAITED, at)


def _remind_to_come(guest: Guest) -> None:
    if guest.answer != Answer.NOT_COMING:
        _tell_at(guest, Kind.FORUM_REMINDER, _morning_before(guest.forum, settings.FORUM_REMIND_DAYS))


def _tell_at(guest: Guest, kind: Kind, at: datetime) -> None:
    """Nothing for a morning that has passed: the letter of invitation has just been read then."""
    if at > timezone.now():
        forum = guest.forum
        notify_each(
            people_of(guest), kind, about=guest, params=words_of(forum), at=at, until=forum.period.lower,
            version=f"{forum.version}-{guest.answered_at or ''}",
        )  # fmt: skip


def keep_reminding(guest: Guest) -> None:
    """Who has answered is not asked again; who does not come is not reminded to."""
    cancel_unsent(guest, REMINDERS)
    _remind_to_come(guest)


def forget_reminders(forum: Forum) -> None:
    """Nobody is reminded of a forum that does not take place then."""
    for guest in forum.guests.all():
        cancel_unsent(guest, REMINDERS)


def _morning_before(forum: Forum, days: int) -> datetime:
    day = timezone.localdate(forum.period.lower) - timedelta(days=days)
    return datetime.combine(day, MORNING, timezone.get_default_timezone())
