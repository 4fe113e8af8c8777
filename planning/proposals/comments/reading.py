"""What is said about a proposal, as its page tells it."""

from dataclasses import dataclass
from typing import Any

from planning.proposals.comments.models import Comment
from planning.proposals.comments.policies import may_be_heard
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account

SHOWN = 50


@dataclass(frozen=True)
class Talk:
    """The latest comments, oldest first, and whether the reader may add one."""

    comments: list[Comment]
    earlier: int
    may_comment: Any


def talk_of(proposal: Proposal, reader: Account) -> Talk:
    """At most the last fifty; how many stand before them is told."""
    rows = Comment.objects.visible_to(reader).filter(proposal=proposal).select_related("by")
    latest = list(rows.order_by("-at", "-pk")[: SHOWN + 1])
    earlier = rows.count() - SHOWN if len(latest) > SHOWN else 0
    return Talk(latest[:SHOWN][::-1], earlier, may_be_heard.test(reader, proposal))
