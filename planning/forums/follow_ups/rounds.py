"""What follows from time: the owners of a forum's follow-ups are reminded until they are done."""

from django.db import transaction
from django.utils import timezone

from consultations.minutes.followups.clock import next_reminder
from perkasa.core.words import long_date
from planning.forums.follow_ups.models import FollowUp
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind


def owners_of(follow_up: FollowUp) -> list[Account]:
    """The people who are told about it: its owner, or who holds a position in its organisation today."""
    if follow_up.owner is not None:
        return [follow_up.owner]
    return list(Account.objects.with_role(*Role, organisation=follow_up.organisation).order_by("pk"))


def words_of(follow_up: FollowUp) -> dict[str, str]:
    """What every message about a follow-up says."""
    return {
        "code": follow_up.code, "words": follow_up.decision.words, "owner": follow_up.owner_words,
        "due": long_date(follow_up.due_date), "forum": follow_up.decision.forum.title,
    }  # fmt: skip


def set_clock(follow_up: FollowUp) -> None:
    """The next reminder stands at the opening of the office on its day."""
    follow_up.remind_at = next_reminder(follow_up.due_date)
    follow_up.save(update_fields=["remind_at"])


def stop_clock(follow_up: FollowUp) -> None:
    """Nobody is reminded any more, and what still waits to be said is not said."""
    follow_up.remind_at = None
    follow_up.save(update_fields=["remind_at"])
    cancel_unsent(follow_up, [Kind.FORUM_ACTION_DUE])


@transaction.atomic
def remind_next() -> bool:
    """The owners of one follow-up are told what is to be said today; False when nobody is to be told."""
    rows = FollowUp.objects.to_remind(timezone.now()).for_listing()
    follow_up = rows.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if follow_up is None:
        return False
    notify_each(
        owners_of(follow_up), Kind.FORUM_ACTION_DUE, about=follow_up, params=words_of(follow_up),
        version=str(follow_up.due_date), offset=str(timezone.localdate()),
    )  # fmt: skip
    set_clock(follow_up)
    return True
