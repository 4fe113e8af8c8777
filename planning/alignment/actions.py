"""Compute what the checks find about a proposal, and keep it."""

from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from planning.alignment import checks
from planning.alignment.models import Alignment, Verdict
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.proposals.examiners import enlist
from planning.proposals.models import Proposal
from stakeholders.regions.models import Region


def facts_about(proposal: Proposal, edition: Edition | None) -> checks.Facts:
    """The plain facts the checks look at, with `edition` as the one in force for the plan year."""
    item, region, agency = proposal.sub_activity, proposal.region, proposal.organisation
    in_force = edition.items.sub_activities() if edition else NomenclatureItem.objects.none()
    is_in_force = item is not None and in_force.with_code(item.code).exists()
    successor = (
        in_force.filter(predecessor_codes__contains=[item.code]).first() if item and not is_in_force else None
    )
    regency = Region.objects.get(code=settings.REGENCY_CODE)
    return checks.Facts(
        plan_year=proposal.plan_year,
        agency=agency.short_name,
        field_codes=tuple(agency.field_codes),
        code=proposal.code_in_agency,
        edition=edition.name if edition else "",
        is_in_force=is_in_force,
        successor=str(successor or ""),
        place=region.full_name if region else "",
        place_code=region.code if region else "",
        regency=str(regency),
        regency_code=regency.code,
        missing=tuple(proposal.missing),
    )


def preview(proposal: Proposal) -> list[checks.Result]:
    """What the checks would find if the proposal were filed now; nothing is kept."""
    return checks.look_at(facts_about(proposal, Edition.objects.in_force(proposal.plan_year).first()))


@enlist
@transaction.atomic
def examine(proposal: Proposal) -> None:
    """A filed proposal has the verdict of today's checks; one that may still change has none."""
    found: dict[str, Any]
    if proposal.is_open:
        found = {"verdict": Verdict.NOT_CHECKED, "results": [], "edition": None, "checked_at": None}
    else:
        found = _findings(proposal)
    found["checks_version"] = checks.CHECKS_VERSION
    alignment, _created = Alignment.objects.update_or_create(proposal=proposal, defaults=found)
    alignment.proposal = proposal  # so that proposal.alignment is this row


def _findings(proposal: Proposal) -> dict:
    edition = Edition.objects.in_force(proposal.plan_year).first()
    results = checks.look_at(facts_about(proposal, edition))
    return {
        "verdict": checks.verdict_of(results),
        "results": [asdict(result) for result in results],
        "edition": edition,
        "checked_at": timezone.now(),
    }
