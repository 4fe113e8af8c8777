"""What can be done with comments: write, report, hide with a reason, let stand, show again."""

from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, ReasonMissing, Refusal
from planning.proposals.comments.lifecycle import COMMENT
from planning.proposals.comments.models import Comment, CommentReport
from planning.proposals.comments.policies import may_be_heard, may_comment, may_report
from planning.proposals.models import Proposal
from planning.proposals.support.actions import AddressNotConfirmed
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify, notify_each
from stakeholders.notifications.kinds import Kind

A_DAY = timedelta(days=1)


class NothingSaid(Refusal):
    message = _("Tuliskan tanggapan Anda.")
    http_status = 422


class TooMany(Refusal):
    message = _("Anda sudah menulis banyak tanggapan hari ini. Silakan lanjutkan besok.")
    http_status = 429


@transaction.atomic
def comment(proposal: Proposal, *, text: str, by: Account) -> Comment:
    """What `by` says stands below the proposal, at most so many times a day (COMMENTS_A_DAY)."""
    if not may_be_heard.test(by, proposal):
        raise NotAllowed
    if not may_comment.test(by, proposal):
        raise AddressNotConfirmed
    if not text.strip():
        raise NothingSaid
    locked(Account.objects.filter(pk=by.pk))
    today = Comment.objects.filter(by=by, at__gt=timezone.now() - A_DAY)
    if today.count() >= settings.COMMENTS_A_DAY:
        raise TooMany
    row = Comment.objects.create(proposal=proposal, text=text.strip(), by=by)
    COMMENT.begin(row, by=by)
    return row


@transaction.atomic
def report(comment: Comment, *, reason: str, by: Account) -> None:
    """Those who moderate know; a second report by the same person changes nothing."""
    if not may_report.test(by, comment):
        raise NotAllowed
    if not reason.strip():
        raise ReasonMissing
    row, is_new = CommentReport.objects.get_or_create(
        comment=comment, by=by, defaults={"reason": reason.strip()}
    )
    if is_new:
        moderators = Account.objects.who_may(Permission.COMMENTS_MODERATE).exclude(pk=comment.by_id)
        notify_each(
            moderators, Kind.COMMENT_REPORTED, about=comment.proposal, version=f"comment-{comment.pk}",
            params={"text": comment.text, "reason": row.reason, "path": desk_path(comment)},
        )  # fmt: skip


@transaction.atomic
def hide(comment: Comment, *, reason: str, by: Account) -> None:
    """Nobody but moderators reads it any longer; its writer is told why."""
    COMMENT.advance(comment, "hide", by=by, reason=reason)
    _settle(comment)
    notify(
        comment.by, Kind.COMMENT_HIDDEN, about=comment.proposal, version=f"comment-{comment.pk}",
        params={"text": comment.text, "reason": reason},
    )  # fmt: skip


@transaction.atomic
def keep(comment: Comment, *, by: Account, reason: str = "") -> None:
    """A moderator has looked at the reports: it stands."""
    COMMENT.advance(comment, "keep", by=by, reason=reason)
    _settle(comment)


@transaction.atomic
def show(comment: Comment, *, reason: str, by: Account) -> None:
    """Everybody reads it again."""
    COMMENT.advance(comment, "show", by=by, reason=reason)


def _settle(comment: Comment) -> None:
    comment.reports.filter(settled_at=None).update(settled_at=timezone.now())


def desk_path(comment: Comment) -> str:
    """Where moderators find it."""
    return reverse("admin:planning_comment_change", args=[comment.pk])
