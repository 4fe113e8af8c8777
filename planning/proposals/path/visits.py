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
SKIPPED_WHEN_OWN = frozenset({Stage.VILLAGE, Stage.DISTRICT, Stage.AGENCY})
"""Nobody verifies what their own organisation proposes, so these stages are left out for it."""


def responsible_for(proposal: Proposal, stage: Stage) -> Organisation:
    """The body that verifies `proposal` at `stage`; the planning agency where none is registered."""
    bodies = Organisation.objects.listed()
    place = proposal.region
    found: Organisation | None = None
    if stage == Stage.VILLAGE:
        found = bodies.filter(kind=Organisation.Kind.VILLAGE_OFFICE, region=place).first()
    elif stage == Stage.DISTRICT and place is not None:
        found = bodies.filter(kind=Organisation.Kind.DISTRICT_OFFICE, region=place.parent_id).first()
    elif stage == Stage.COUNCIL:
        found = bodies.filter(kind=Organisation.Kind.COUNCIL).order_by("pk").first()
    elif stage == Stage.AGENCY:
        found = proposal.agency
    return found or Organisation.objects.host()


def stage_to_enter(proposal: Proposal) -> tuple[Stage, Organisation]:
    """Where it goes when it is filed: to the first stage, or to the very one that gave it back."""
    if proposal.stage:
        return Stage(proposal.stage), responsible_for(proposal, Stage(proposal.stage))
    found = stage_after(proposal, None)
    if found is None:
        raise ValueError(f"No stage for {proposal.source}")
    return found


def stage_after(proposal: Proposal, stage: Stage | None) -> tuple[Stage, Organisation] | None:
    """The next stage and who has it there; None after the last. Stages of the proposer's own are left out."""
    order = [*Stage]
    for one in RULES[proposal.source].stages:
        if stage is not None and order.index(one) <= order.index(stage):
            continue
        body = responsible_for(proposal, one)
        if one in SKIPPED_WHEN_OWN and body.pk == proposal.organisation_id:
            continue
        return one, body
    return None


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
