"""What follows from time: a follow-up begins to count, its owner is reminded, the office above is told."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from consultations.minutes.followups.clock import days_off, next_reminder, rhythm
from consultations.minutes.followups.lifecycle import FOLLOW_UP
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.followups.people import is_promise_of_office, owners_of, superiors_of
from consultations.minutes.followups.reminding import is_for_the_office_above
from consultations.minutes.models import Minutes
from perkasa.core.words import long_date
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind

__all__ = ["agree_on", "is_promise_of_office", "remind_next", "set_clock", "stop_clock", "words_of"]


def agree_on(minutes: Minutes, *, by: Account) -> None:
    """The follow-ups of these minutes count from now on; everybody who promised one is told."""
    for follow_up in minutes.follow_ups.select_related("minutes__booking", "owner", "organisation"):
        FOLLOW_UP.begin(follow_up, by=by)
        set_clock(follow_up)
        tell_owners(follow_up, Kind.FOLLOW_UP_PROMISED)


def tell_owners(follow_up: FollowUp, kind: Kind, **said: str) -> None:
    """Everybody who has promised it is told, with what was `said` beside the usual words."""
    notify_each(owners_of(follow_up), kind, about=follow_up, params=words_of(follow_up) | said)


def words_of(follow_up: FollowUp) -> dict[str, str]:
    """What every message about a follow-up says."""
    return {
        "code": follow_up.code,
        "description": follow_up.description,
        "owner": follow_up.owner_words,
        "due": long_date(follow_up.due_date),
        "consultation": follow_up.minutes.booking.code,
    }


def set_clock(follow_up: FollowUp) -> None:
    """The next reminder stands at the opening of the office on its day."""
    follow_up.remind_at = next_reminder(follow_up.due_date)
    follow_up.save(update_fields=["remind_at"])


def stop_clock(follow_up: FollowUp) -> None:
    """Nobody is reminded any more, and what still waits to be said is not said."""
    follow_up.remind_at = None
    follow_up.save(update_fields=["remind_at"])
    cancel_unsent(follow_up, [Kind.FOLLOW_UP_DUE, Kind.FOLLOW_UP_LATE, Kind.FOLLOW_UP_ESCALATED])


@transaction.atomic
def remind_next() -> bool:
    """The people of one follow-up are told what is to be said today; False when nobody is to be told."""
    waiting = FollowUp.objects.to_remind(timezone.now())
    rows = waiting.select_related("minutes__booking__officer__account", "owner", "organisation")
    follow_up = rows.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if follow_up is None:
        return False
    today = timezone.localdate()
    kind = Kind.FOLLOW_UP_LATE if follow_up.is_overdue else Kind.FOLLOW_UP_DUE
    notify_each(
        owners_of(follow_up), kind, about=follow_up, params=words_of(follow_up),
        version=str(follow_up.due_date), offset=str(today),
    )  # fmt: skip
    _tell_above(follow_up, today)
    set_clock(follow_up)
    return True


def _tell_above(follow_up: FollowUp, today: date) -> None:
    """Once for each promised date, when it is late by `FOLLOW_UP_ESCALATE_WORKDAYS`."""
    due, off = follow_up.due_date, days_off(follow_up.due_date, today)
    if follow_up.escalated_at or not is_for_the_office_above(due, today, days_off=off, rhythm=rhythm()):
        return
    people, words = superiors_of(follow_up), words_of(follow_up)
    notify_each(people, Kind.FOLLOW_UP_ESCALATED, about=follow_up, params=words, version=str(due))
    follow_up.escalated_at = timezone.now()
    follow_up.save(update_fields=["escalated_at"])
