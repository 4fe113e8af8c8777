"""What the visitor does about minutes, and what happens when they do nothing."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from consultations.minutes.lifecycle import MINUTES
from consultations.minutes.models import Minutes
from consultations.minutes.refusals import ChangedMeanwhile
from consultations.minutes.review.rounds import hand_to_heads, stop_reminding, what_silence_means, words_of
from consultations.minutes.statuses import Response
from perkasa.core.locks import locked
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


@transaction.atomic
def agree(minutes: Minutes, *, by: Account, note: str = "") -> None:
    """The visitor agrees to the words they have read, with `note` beside them; the heads are told."""
    _still_the_same(minutes)
    note = note.strip()
    answer: dict[str, Any] = {"response": Response.NOTED if note else Response.AGREED, "visitor_note": note}
    answer |= {"responded_at": timezone.now(), "responded_by": by}
    MINUTES.advance(minutes, "agree", by=by, reason=note, also=answer)
    hand_to_heads(minutes)


@transaction.atomic
def object_to(minutes: Minutes, *, by: Account, reason: str) -> None:
    """The minutes go back to their writers, who are told what the visitor objects to."""
    _still_the_same(minutes)
    MINUTES.advance(minutes, "object", by=by, reason=reason)
    stop_reminding(minutes)
    words = words_of(minutes) | {"reason": reason.strip()}
    notify_each(minutes.writers.all(), Kind.MINUTES_OBJECTED, about=minutes, params=words)


@transaction.atomic
def close_next() -> bool:
    """One review whose last day has passed ends in silence; False when there is none."""
    ended = Minutes.objects.unanswered(timezone.localdate())
    minutes = ended.select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if minutes is None:
        return False
    answer = {"response": what_silence_means(minutes), "responded_at": timezone.now()}
    MINUTES.advance(minutes, "close_review", by=None, also=answer)
    hand_to_heads(minutes)
    return True


def _still_the_same(minutes: Minutes) -> None:
    [now] = locked(Minutes.objects.filter(pk=minutes.pk))
    if now.version != minutes.version:
        raise ChangedMeanwhile
