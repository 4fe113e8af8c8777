"""Compute what the checks find about a proposal, and keep it."""

from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from perkasa.core.jobs import Job, nudge
from perkasa.core.models import StatusChange
from planning.alignment import checks
from planning.alignment.decisions import UNDECIDED, Verdict
from planning.alignment.models import Alignment
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.plans.fixing import enlist as hear_of_fixed
from planning.plans.levels import Level
from planning.plans.lines import Line
from planning.plans.models import Kind as PlanKind
from planning.plans.models import Plan
from planning.proposals.examiners import enlist
from planning.proposals.models import Proposal
from stakeholders.regions.models import Region


def facts_about(proposal: Proposal, edition: Edition | None) -> checks.Facts:
    """The plain facts the checks look at, with `edition` as the one in force for the plan year."""
    item, region, agency = proposal.sub_activity, proposal.region, proposal.agency
    in_force = edition.items.sub_activities() if edition else NomenclatureItem.objects.none()
    is_in_force = item is not None and in_force.with_code(item.code).exists()
    successor = (
        in_force.filter(predecessor_codes__contains=[item.code]).first() if item and not is_in_force else None
    )
    regency = Region.objects.get(code=settings.REGENCY_CODE)
    return checks.Facts(
        plan_year=proposal.plan_year,
        agency=agency.short_name if agency else "",
        field_codes=tuple(agency.field_codes) if agency else (),
        code=proposal.code_in_agency,
        edition=edition.name if edition else "",
        is_in_force=is_in_force,
        successor=str(successor or ""),
        place=region.full_name if region else "",
        place_code=region.code if region else "",
        regency=str(regency),
        regency_code=regency.code,
        missing=tuple(proposal.missing),
        budget=proposal.budget,
        **standing_in_plan(proposal),
        **standing_in_term(proposal),
        **usual_work(proposal),
    )


def standing_in_plan(proposal: Proposal) -> dict[str, Any]:
    """What the plan that holds for the year says of the sub-activity: the agency's Renja, else the RKPD."""
    of_agency = Q(kind=PlanKind.AGENCY_YEARLY, organisation=proposal.agency_id)
    plans = Plan.objects.in_force().covering(proposal.plan_year).filter(of_agency | Q(kind=PlanKind.YEARLY))
    found = list(plans.order_by(F("organisation").asc(nulls_last=True)))
    if not found or proposal.sub_activity is None:
        return {"plan": found[0].title if found else ""}
    written = {proposal.code_in_agency, proposal.sub_activity.code}
    lines = Line.objects.filter(plan__in=found, organisation=proposal.agency_id, code__in=written)
    named = {line.plan_id: line for line in lines.with_sum(proposal.plan_year)}
    plan = next((plan for plan in found if plan.pk in named), None)
    if plan is None:
        return {"plan": found[0].title}
    line = named[plan.pk]
    return {
        "plan": plan.title, "is_in_plan": True, "ceiling": line.total, "plan_location": line.location,
        "plan_place_codes": tuple(line.place_codes),
    }  # fmt: skip


def standing_in_term(proposal: Proposal) -> dict[str, Any]:
    """Whether the programme is one of the RPJMD that holds, and which priorities it serves there."""
    term = Plan.objects.in_force().covering(proposal.plan_year).filter(kind=PlanKind.MEDIUM_TERM).first()
    if term is None or proposal.sub_activity is None:
        return {}
    programme = ".".join(proposal.code_in_agency.split(".")[:3])
    lines = Line.objects.filter(plan=term, level=Level.PROGRAMME, code=programme).order_by("pk")
    named = list(lines.values_list("name", "regional_priority", "national_priority"))
    priorities = dict.fromkeys(said for _name, *texts in named for said in texts if said)
    return {
        "term": term.title, "programme": f"{programme} {named[0][0]}" if named else programme,
        "is_in_term": bool(named), "priorities": "; ".join(priorities),
    }  # fmt: skip


def usual_work(proposal: Proposal) -> dict[str, Any]:
    """What the catalogue (kamus usulan) says of the work that was chosen there."""
    work = proposal.work
    if work is None:
        return {}
    return {
        "work": work.work, "work_code": work.sub_activity_code, "work_unit": work.unit, "unit": proposal.unit,
        "work_price": int(work.unit_price * proposal.target) if proposal.target is not None else None,
        "tolerance": settings.ALIGNMENT_CEILING_TOLERANCE,
        "listed_code": proposal.sub_activity.code if proposal.sub_activity else "",
    }  # fmt: skip


def preview(proposal: Proposal) -> list[checks.Result]:
    """What the checks would find if the proposal were filed now; nothing is kept."""
    return checks.look_at(facts_about(proposal, Edition.objects.in_force(proposal.plan_year).first()))


@enlist
@transaction.atomic
def examine(proposal: Proposal) -> None:
    """A filed proposal has the verdict of today's checks; one that may still change, or for which nobody has
    chosen a sub-activity yet, has none."""
    found: dict[str, Any]
    if proposal.is_open or proposal.sub_activity is None:
        found = {"verdict": Verdict.NOT_CHECKED, "results": [], "edition": None, "checked_at": None}
    else:
        found = _findings(proposal)
    found["checks_version"] = checks.CHECKS_VERSION
    before = Alignment.objects.filter(proposal=proposal).first()
    if before and before.decision and before.results != found["results"]:
        StatusChange.write(before, "set_back", before.decision, found["verdict"], by=None, reason="")
        found |= UNDECIDED
    alignment, _created = Alignment.objects.update_or_create(proposal=proposal, defaults=found)
    alignment.proposal = proposal  # so that proposal.alignment is this row
    if proposal.verdict != alignment.verdict:
        proposal.verdict = alignment.verdict
        proposal.save(update_fields=["verdict"])


@hear_of_fixed
def look_again(plan: Plan) -> None:
    """A worker will examine the proposals that the plan concerns once more."""
    nudge(Job.ALIGN_AGAIN)


def look_again_next() -> bool:
    """One proposal examined before its plan was fixed is examined again; False when none is left."""
    with transaction.atomic():
        stale = Alignment.objects.outdated().select_related("proposal").order_by("pk")
        alignment = stale.select_for_update(skip_locked=True, of=("self",)).first()
        if alignment is None:
            return False
        examine(alignment.proposal)
    return True


def _findings(proposal: Proposal) -> dict:
    edition = Edition.objects.in_force(proposal.plan_year).first()
    results = checks.look_at(facts_about(proposal, edition))
    return {
        "verdict": checks.verdict_of(results),
        "results": [asdict(result) for result in results],
        "edition": edition,
        "checked_at": timezone.now(),
    }
