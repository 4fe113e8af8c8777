"""What stands around a proposal on its page: the answer, its relatives, support, comments, following."""

from typing import Any

from django.utils import timezone

from planning.proposals.answers.reading import answer_of
from planning.proposals.comments.reading import talk_of
from planning.proposals.following.models import Follow
from planning.proposals.merging.reading import kin_of
from planning.proposals.models import Proposal
from planning.proposals.support.reading import backing_of
from planning.proposals.told import told_of
from planning.stages.models import Stage
from stakeholders.accounts.models import Account


def around(proposal: Proposal, reader: Account) -> dict[str, Any]:
    """All of it for `templates/planning/proposals/around.html`."""
    follows = Follow.objects.visible_to(reader).filter(proposal=proposal)
    return {
        "answer": answer_of(proposal, reader),
        "kin": kin_of(proposal, reader),
        "backing": backing_of(proposal, reader),
        "told": told_of(proposal, reader),
        "talk": talk_of(proposal, reader),
        "is_followed": reader.is_authenticated and follows.exists(),
        "sealed_until": Stage.objects.sealed_until(proposal.plan_year, timezone.localdate()),
    }
