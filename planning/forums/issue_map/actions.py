"""What can be done about issues: raise one, say what is being done, share experience."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, Refusal
from planning.forums.issue_map.lifecycle import ISSUE
from planning.forums.issue_map.models import Experience, Issue
from planning.forums.issue_map.policies import may_share, may_write
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


class NothingIsDone(Refusal):
    message = _("Tuliskan lebih dahulu apa yang sedang dilakukan.")
    http_status = 422


@transaction.atomic
def raise_issue(forum: Forum, *, by: Account, **content: Any) -> Issue:
    """The issue stands on the map as raised in `forum`; `content` are the editable fields of Issue."""
    issue = Issue(forum=forum, **content)
    if not may_write.test(by, issue):
        raise NotAllowed
    issue.save()
    ISSUE.begin(issue, by=by)
    return issue


@transaction.atomic
def describe(issue: Issue, *, by: Account, **content: Any) -> None:
    """The issue says this instead."""
    [issue] = locked(Issue.objects.select_related("forum").filter(pk=issue.pk))
    if not may_write.test(by, issue):
        raise NotAllowed
    for name, value in content.items():
        setattr(issue, name, value)
    if issue.status != Issue.Status.RAISED and not issue.doing:
        raise NothingIsDone
    issue.save()


@transaction.atomic
def handle(issue: Issue, *, by: Account, reason: str = "") -> None:
    """Something is being done about it, and the issue says what."""
    if not issue.doing:
        raise NothingIsDone
    ISSUE.advance(issue, "handle", by=by, reason=reason)


def settle(issue: Issue, *, by: Account, reason: str) -> None:
    """Nothing remains to be done about it."""
    ISSUE.advance(issue, "settle", by=by, reason=reason)


@transaction.atomic
def share(
    issue: Issue, *, title: str, words: str, address: str = "", organisation: Organisation | None = None,
    by: Account,
) -> Experience:  # fmt: skip
    """What somebody learnt about such an issue stands beside it."""
    if not may_share.test(by, issue) or (organisation and organisation not in by.organisations):
        raise NotAllowed
    return Experience.objects.create(
        issue=issue, title=title, words=words, address=address, organisation=organisation, shared_by=by
    )
