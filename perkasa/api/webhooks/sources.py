"""Which lines of which trails are events for others, and what is said of them; only what is public."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from perkasa.api.datasets.fields import page_of
from perkasa.api.v1.addresses import address_of_row
from perkasa.api.webhooks.models import Event
from perkasa.core.models import StatusChange
from planning.cooperation.models import Cooperation
from planning.cooperation.practices.models import Practice
from planning.evaluation.models import QuarterReport
from planning.forums.models import Forum
from planning.plans.models import Plan
from planning.proposals.models import Proposal


@dataclass(frozen=True)
class Source:
    """The steps of one kind of record that others are told of; `key` is the dataset in which it is a row."""

    event: Event
    model: type[Model]
    steps: frozenset[str]
    key: str = ""

    def public(self) -> QuerySet:
        """The records everybody may read."""
        return self.model.objects.visible_to(None)  # type: ignore[attr-defined]  # every aggregate has it

    def payload(self, change: StatusChange, record: Any) -> dict[str, Any]:
        """What happened to which record when, and where it is read; nobody is named."""
        return {
            "peristiwa": self.event.value,
            "waktu": change.at.isoformat(),
            "id": record.code,
            "status": change.to_status,
            "api": address_of_row(self.key, record.code) if self.key else None,
            "halaman": page_of(record),
        }


SOURCES = (
    Source(Event.PROPOSAL_ANSWERED, Proposal, frozenset({"accept", "decline", "accommodate", "leave_out"}),
           "usulan"),
    Source(Event.PLAN_FIXED, Plan, frozenset({"fix"}), "dokumen"),
    Source(Event.FORUM_CALLED, Forum, frozenset({"invite"}), "forum"),
    Source(Event.FORUM_RECORDED, Forum, frozenset({"conclude"}), "forum"),
    Source(Event.COOPERATION_SIGNED, Cooperation, frozenset({"begin"}), "kerja-sama"),
    Source(Event.PRACTICE_VERIFIED, Practice, frozenset({"verify"}), "praktik"),
    Source(Event.REPORT_CERTIFIED, QuarterReport, frozenset({"certify"})),
)  # fmt: skip
