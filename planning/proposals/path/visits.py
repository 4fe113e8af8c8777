"""Opening and closing visits: where a proposal goes next, who is responsible there, and until when."""

from dataclasses import asdict, dataclass
from datetime import date, timedelta

from django.conf import settings
from django.utils import timezone

from perkasa.core.models import Holiday
from perkasa.core.workdays import add_workdays
from planning.proposals.models import Proposal
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.reasons import ReasonCode
from planning.proposals.path.sources import RULES, Stage
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

LONGEST_CLOSURE = timedelta(days=30)
OFFICES = {
    Stage.VILLAGE: Organisation.Kind.VILLAGE_OFFICE, Stage.DISTRICT: Organisation.Kind.DISTRICT_OFFICE,
}  # fmt: skip
"""Whose stage is that of a place."""


def responsible_for(proposal: Proposal, stage: Stage) -> Organisation:
    """The body that verifies `proposal` at `stage`; the planning agency where none is registered."""
    bodies = Organisation.objects.listed()
    found: Organisation | None = None
    if stage in OFFICES:
        found = bodies.filter(kind=OFFICES[stage], region=_place_at(proposal, stage)).first()
    elif stage == Stage.COUNCIL:
        found = bodies.filter(kind=Organisation.Kind.COUNCIL).order_by("pk").first()
    elif stage == Stage.AGENCY:
        found = proposal.agency
    return found or Organisation.objects.host()


def _place_at(proposal: Proposal, stage: Stage) -> int | None:
    """The village of the proposal, or the district around it."""
    if stage == Stage.VILLAGE or proposal.region is None:
        return proposal.region_id
    return proposal.region.parent_id


def stage_to_enter(proposal: Proposal) -> tuple[Stage, Organisation]:
    """Where it goes when it is filed: to the first stage, or to the very one that gave it back."""
    if proposal.stage:
        return Stage(proposal.stage), responsible_for(proposal, Stage(proposal.stage))
    found = stage_after(proposal, None)
    if found is None:
        raise ValueError(f"No stage for {proposal.source}")
    return found


def stage_after(proposal: Proposal, stage: Stage | None) -> tuple[Stage, Organisation] | None:
    """The next stage and who has it there; None after the last."""
    following = next(iter(stages_after(proposal, stage)), None)
    return (following, responsible_for(proposal, following)) if following else None


def stages_after(proposal: Proposal, stage: Stage | None) -> list[Stage]:
    """The stages of its source that come after `stage`, all for None; the proposer's own are left out."""
    order = [*Stage]
    passed = -1 if stage is None else order.index(stage)
    following = [one for one in RULES[proposal.source].stages if order.index(one) > passed]
    return [one for one in following if not _is_own(proposal, one)]


def _is_own(proposal: Proposal, stage: Stage) -> bool:
    """Nobody verifies what their own organisation proposes, so its stage is left out."""
    if proposal.organisation_id is None:
        return False
    if stage == Stage.AGENCY:
        return proposal.organisation_id == proposal.agency_id
    body = proposal.organisation if stage in OFFICES else None
    return body is not None and (body.kind, body.region_id) == (OFFICES[stage], _place_at(proposal, stage))


@dataclass(frozen=True)
class Clock:
    """The days of a visit: its last one, when who verifies is reminded, and when the heads are told."""

    due: date
    remind_on: date
    escalate_on: date


def clock_for(stage: Stage, since: date) -> Clock:
    """The days of `stage` for what came on `since`, in working days as the settings count them."""
    allowed = settings.PROPOSAL_STAGE_WORKDAYS
    counts = (
        allowed.get(stage, allowed[""]),
        settings.PROPOSAL_STAGE_REMIND_WORKDAY,
        settings.PROPOSAL_STAGE_ESCALATE_WORKDAY,
    )
    until = since + 2 * timedelta(days=max(counts)) + LONGEST_CLOSURE
    holidays = Holiday.objects.days(since, until)
    return Clock(*(add_workdays(since, count, holidays) for count in counts))


def open_visit(proposal: Proposal) -> Visit:
    """`proposal` stands at its stage, before the body that holds it, and its clock runs."""
    stage, now = Stage(proposal.stage), timezone.now()
    return Visit.objects.create(
        proposal=proposal,
        number=proposal.visits.count() + 1,
        stage=stage,
        responsible_id=proposal.holder_id,
        opened_at=now,
        **asdict(clock_for(stage, timezone.localdate(now))),
    )


def close_visit(proposal: Proposal, outcome: Outcome, *, by: Account, words: str, **answer) -> None:
    """The open visit, if there is one, says how it ended; its proposal is locked by whoever calls this."""
    code = answer.pop("reason_code", "") or (ReasonCode.OTHER if outcome == Outcome.REFUSE else "")
    Visit.objects.open().filter(proposal=proposal).update(
        outcome=outcome, words=words, reason_code=code, decided_by=by, decided_at=timezone.now(), **answer
    )
