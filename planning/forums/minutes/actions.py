"""What can be done with minutes of a forum: write, circulate, answer, make final."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from perkasa.core.deadlines import workday_after
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.actions import issue
from perkasa.documents.signing.actions import accept
from planning.forums.guests.models import Guest
from planning.forums.guests.people import people_of
from planning.forums.locking import IN_SESSION
from planning.forums.minutes.lifecycle import MINUTES
from planning.forums.minutes.models import ForumMinutes, MinutesPoint, Reply
from planning.forums.minutes.policies import may_reply, may_write
from planning.forums.minutes.refusals import AnotherText, AnswersAwaited, ChangedMeanwhile, NotHeldYet
from planning.forums.minutes.snapshot import content_of, signatories_of, title_of
from planning.forums.minutes.statuses import Answer, Status
from planning.forums.minutes.telling import guests_of, tell, words_of
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.letterhead import letterhead_of


@dataclass(frozen=True)
class Said:
    """One point of minutes: what was discussed and what came of it."""

    title: str
    discussion: str = ""
    decision: str = ""


@transaction.atomic
def write(
    forum: Forum, *, opening: str, points: Iterable[Said], closing: str, version: int, by: Account
) -> ForumMinutes:
    """The minutes say this; `version` is the one the writer has read, 0 when there was none."""
    [forum] = locked(Forum.objects.filter(pk=forum.pk))
    [minutes] = locked(ForumMinutes.objects.filter(forum=forum)) or [
        ForumMinutes(forum=forum, written_by=by, version=0)
    ]
    _must_be_writable(minutes, version, by)
    is_new = minutes.pk is None
    minutes.opening, minutes.closing, minutes.version = opening, closing, version + 1
    minutes.save()
    if is_new:
        MINUTES.begin(minutes, by=by)
    minutes.points.all().delete()
    MinutesPoint.objects.bulk_create(
        MinutesPoint(minutes=minutes, position=position, **asdict(point))
        for position, point in enumerate(points, 1)
    )
    return minutes


def _must_be_writable(minutes: ForumMinutes, version: int, by: Account) -> None:
    if not may_write.test(by, minutes):
        raise NotAllowed
    if minutes.forum.status not in IN_SESSION:
        raise NotHeldYet
    if not minutes.is_open:
        raise NotPossibleNow
    if minutes.version != version:
        raise ChangedMeanwhile


@transaction.atomic
def circulate(minutes: ForumMinutes, *, by: Account, reason: str = "") -> None:
    """Every guest whose people were there is asked what they think; what was said before counts no more."""
    until = answers_until(timezone.localdate())
    MINUTES.advance(minutes, "circulate", by=by, reason=reason, also={"answers_until": until})
    minutes.refresh_from_db()
    minutes.replies.all().delete()
    present = minutes.forum.participants.present().exclude(guest=None).values("guest")
    guests = Guest.objects.filter(pk__in=present)
    Reply.objects.bulk_create(Reply(minutes=minutes, guest=guest) for guest in guests)
    for reply in guests_of(minutes):
        notify_each(
            people_of(reply.guest), Kind.FORUM_MINUTES_TO_REVIEW, about=reply, params=words_of(minutes),
            version=minutes.version,
        )  # fmt: skip


def answers_until(day: date) -> date:
    """The last day to answer what circulates since `day`."""
    return workday_after(day, settings.FORUM_MINUTES_ANSWER_WORKDAYS)


@transaction.atomic
def agree(reply: Reply, *, version: int, by: Account, note: str = "") -> None:
    """The guest agrees to these words, with `note` beside them."""
    _lock_for_reply(reply, version, by)
    note = note.strip()
    _answer(reply, Answer.NOTED if note else Answer.AGREED, note, by)


@transaction.atomic
def object_to(reply: Reply, *, version: int, by: Account, reason: str) -> None:
    """The minutes go back to their writers, who are told what is objected to."""
    minutes = _lock_for_reply(reply, version, by)
    _answer(reply, Answer.OBJECTED, reason.strip(), by)
    MINUTES.advance(minutes, "object", by=None, reason=reason)
    for other in minutes.replies.all():
        cancel_unsent(other, [Kind.FORUM_MINUTES_TO_REVIEW])
    writers = {minutes.written_by, minutes.forum.chair, minutes.forum.recorder}
    said = words_of(minutes) | {"reason": reason.strip(), "guest": str(reply.guest)}
    notify_each(writers, Kind.FORUM_MINUTES_OBJECTED, about=minutes, params=said)


def _lock_for_reply(reply: Reply, version: int, by: Account) -> ForumMinutes:
    """The minutes circulate in the text that was read, and `by` speaks for the guest."""
    [minutes] = locked(ForumMinutes.objects.filter(pk=reply.minutes_id))
    locked(Reply.objects.filter(pk=reply.pk))
    if not may_reply.test(by, reply):
        raise NotAllowed
    if minutes.status != Status.CIRCULATED:
        raise NotPossibleNow
    if minutes.version != version:
        raise AnotherText
    return minutes


def _answer(reply: Reply, answer: Answer, note: str, by: Account) -> None:
    reply.answer, reply.note = answer, note
    reply.answered_at, reply.answered_by = timezone.now(), by
    reply.save()


@transaction.atomic
def finalise(minutes: ForumMinutes, *, by: Account, reason: str = "") -> None:
    """The minutes stand as a numbered, sealed paper, once all have answered or their time is over."""
    now = timezone.now()
    [minutes] = locked(ForumMinutes.objects.filter(pk=minutes.pk))
    if not may_write.test(by, minutes):
        raise NotAllowed
    waiting = minutes.replies.filter(answer=Answer.WAITING)
    is_time = minutes.answers_until is None or timezone.localdate(now) <= minutes.answers_until
    if minutes.status == Status.CIRCULATED and is_time and waiting.exists():
        raise AnswersAwaited
    forum, replies = minutes.forum, list(guests_of(minutes))
    paper = issue(
        PaperKind.FORUM_MINUTES,
        about=minutes,
        title=title_of(minutes),
        content=content_of(minutes),
        signatories=signatories_of(minutes, by=by, at=now),
        letterhead=letterhead_of(forum.host, timezone.localdate(now)),
        by=by,
        readers={person for reply in replies for person in people_of(reply.guest)}
        | {forum.chair, forum.recorder},
    )
    MINUTES.advance(minutes, "finalise", by=by, reason=reason, also={"paper": paper})
    accept(paper, by=by, at=now)
    tell(minutes, replies, Kind.FORUM_MINUTES_ISSUED, number=paper.full_number)
