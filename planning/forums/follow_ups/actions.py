"""What can be done about decisions: write down, take up what is open, report, accept, send back, close."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.files import kind_of
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.desks.models import Desk
from planning.forums.follow_ups.lifecycle import FOLLOW_UP
from planning.forums.follow_ups.models import MOST_FILES, Decision, FollowUp, Proof, TakenUp
from planning.forums.follow_ups.policies import may_write_down
from planning.forums.follow_ups.refusals import DeskOfAnotherForum, OwnerMissing, TooManyProofs
from planning.forums.follow_ups.rounds import owners_of, set_clock, stop_clock, words_of
from planning.forums.locking import IN_SESSION
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Promise:
    """Who does it, an organisation or a person, until when."""

    due_date: date
    organisation: Organisation | None = None
    owner: Account | None = None


@transaction.atomic
def write_down(
    forum: Forum, *, kind: str, words: str, by: Account, desk: Desk | None = None,
    promise: Promise | None = None,
) -> Decision:  # fmt: skip
    """The forum, or one of its desks, has said so; an action is a follow-up and its owner is told."""
    [forum] = locked(Forum.objects.filter(pk=forum.pk))
    if desk is not None and desk.forum_id != forum.pk:
        raise DeskOfAnotherForum
    if not may_write_down(by, forum, desk):
        raise NotAllowed
    if forum.status not in IN_SESSION:
        raise NotPossibleNow
    last = forum.decisions.order_by("-number").values_list("number", flat=True).first() or 0
    decision = Decision.objects.create(
        forum=forum, desk=desk, kind=kind, words=words.strip(), number=last + 1, by=by
    )
    if kind == Decision.Kind.ACTION:
        _promise(decision, promise, by)
    return decision


def _promise(decision: Decision, promise: Promise | None, by: Account) -> None:
    if promise is None or (promise.owner is None) == (promise.organisation is None):
        raise OwnerMissing
    follow_up = FollowUp.objects.create(
        decision=decision, due_date=promise.due_date, organisation=promise.organisation, owner=promise.owner
    )
    FOLLOW_UP.begin(follow_up, by=by)
    set_clock(follow_up)
    notify_each(owners_of(follow_up), Kind.FORUM_ACTION_GIVEN, about=follow_up, params=words_of(follow_up))


@transaction.atomic
def carry_over(forum: Forum) -> list[TakenUp]:
    """What earlier forums of this kind left open stands before this one; each keeps its one history."""
    taken_up = []
    for follow_up in locked(FollowUp.objects.open_before(forum)):
        carried, is_new = TakenUp.objects.get_or_create(follow_up=follow_up, forum=forum)
        if is_new:
            said = _("Dibahas lagi dalam %s.") % forum.title
            FOLLOW_UP.advance(follow_up, "carry", by=None, reason=said)
            taken_up.append(carried)
    return taken_up


@transaction.atomic
def report(follow_up: FollowUp, *, by: Account, reason: str, evidence: Iterable[UploadedFile] = ()) -> None:
    """Its owner says what was done, with files that show it; who leads the forum is told."""
    FOLLOW_UP.advance(follow_up, "report", by=by, reason=reason)
    for file in evidence:
        _hand_in(follow_up, file, by)
    if follow_up.proofs.count() > MOST_FILES:
        raise TooManyProofs
    stop_clock(follow_up)
    forum = follow_up.decision.forum
    words = words_of(follow_up) | {"reason": reason.strip()}
    notify_each({forum.chair, forum.recorder}, Kind.FORUM_ACTION_REPORTED, about=follow_up, params=words)


def _hand_in(follow_up: FollowUp, file: UploadedFile, by: Account) -> None:
    kind = kind_of(file)
    if kind is None:
        raise ValueError("The form lets only known kinds of files through.")
    Proof.objects.create(
        follow_up=follow_up, kind=kind.extension, size=file.size or 0, file=file, handed_in_by=by
    )


def accept(follow_up: FollowUp, *, by: Account, reason: str = "") -> None:
    """What was done is taken as done, in every forum that took it up."""
    _end(follow_up, "accept", by=by, reason=reason)


def close(follow_up: FollowUp, *, by: Account, reason: str) -> None:
    """It is done or needed no more, in every forum that took it up."""
    _end(follow_up, "close", by=by, reason=reason)


@transaction.atomic
def _end(follow_up: FollowUp, step: str, *, by: Account, reason: str) -> None:
    FOLLOW_UP.advance(follow_up, step, by=by, reason=reason, also={"done_at": timezone.now(), "done_by": by})
    stop_clock(follow_up)


@transaction.atomic
def send_back(follow_up: FollowUp, *, by: Account, reason: str) -> None:
    """What was done is not enough yet; its owner is told why, and reminded as before."""
    FOLLOW_UP.advance(follow_up, "send_back", by=by, reason=reason)
    set_clock(follow_up)
    words = words_of(follow_up) | {"reason": reason.strip()}
    notify_each(owners_of(follow_up), Kind.FORUM_ACTION_RETURNED, about=follow_up, params=words)


@transaction.atomic
def take_over(follow_up: FollowUp, *, to: Account) -> None:
    """`to` does it instead of its owner."""
    follow_up.owner = to
    follow_up.save(update_fields=["owner"])
