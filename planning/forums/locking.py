"""The row of a forum, locked for whoever leads it, as long as it stands where it must."""

from collections.abc import Collection

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.models import Forum
from planning.forums.policies import may_lead
from planning.forums.statuses import ENDED, Status
from stakeholders.accounts.models import Account

NOT_ENDED = frozenset(set(Status) - ENDED)
IN_SESSION = frozenset({Status.RUNNING, Status.DRAFTING})
"""Presence is noted while it runs and until its minutes are final."""


def lock_led(forum: Forum, by: Account, *, at: Collection[str] = NOT_ENDED) -> None:
    """The row is locked, `by` leads the forum, and it stands at one of `at`."""
    locked(Forum.objects.filter(pk=forum.pk))
    forum.refresh_from_db(fields=["status", "version"])
    if not may_lead.test(by, forum):
        raise NotAllowed
    if forum.status not in at:
        raise NotPossibleNow
