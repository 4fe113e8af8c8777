"""The whole way of a proposal as everybody may read it, without names of people and without their words."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from planning.proposals.models import Proposal
from planning.proposals.path.models import Visit
from planning.proposals.path.sources import Stage
from planning.proposals.path.visits import stages_after
from planning.proposals.statuses import IN_VERIFICATION


@dataclass(frozen=True)
class Link:
    """One stage: who has or had it, from when to when, when it is due, how it ended; ahead only its name."""

    stage: Any
    body: str = ""
    words: Any = ""
    tone: str = "neutral"
    since: datetime | None = None
    until: datetime | None = None
    due: date | None = None
    is_late: bool = False

    @property
    def is_now(self) -> bool:
        """Whether it waits here for an answer."""
        return self.since is not None and self.until is None


def chain_of(proposal: Proposal, *, today: date | None = None) -> list[Link]:
    """Every stage it came to, in order, and those it still has before it."""
    today = today or timezone.localdate()
    visits = [_visited(visit, today) for visit in proposal.visits.select_related("responsible")]
    if proposal.status not in IN_VERIFICATION:
        return visits
    ahead = stages_after(proposal, Stage(proposal.stage))
    if not any(link.is_now for link in visits):
        ahead = [Stage(proposal.stage), *ahead]  # given back, it comes to the same stage again
    return [*visits, *(Link(stage.label, words=_("berikutnya")) for stage in ahead)]


def _visited(visit: Visit, today: date) -> Link:
    is_open = not visit.outcome
    return Link(
        visit.get_stage_display(), visit.responsible.name,
        _("menunggu") if is_open else visit.get_outcome_display(), visit.tone,
        visit.opened_at, visit.decided_at, visit.due, is_open and visit.due < today,
    )  # fmt: skip
