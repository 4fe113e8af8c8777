"""Looking whether the Renja carries out what a desk agreed; again whenever either of them changes."""

from collections.abc import Collection, Iterable

from django.db import transaction
from django.utils import timezone

from perkasa.core.models import StatusChange
from planning.alignment.decisions import UNDECIDED, Verdict
from planning.alignment.pairs.comparing import Compared, faced
from planning.alignment.pairs.facing import Facing
from planning.alignment.pairs.pairing import PAIRINGS, Pair
from planning.alignment.pairs.points import Point
from planning.alignment.pairs.rules import rules_in_force
from planning.alignment.pairs.sides import side_of
from planning.forums.carried.models import Carried
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import AGREED
from planning.plans.changing import enlist
from planning.plans.content import Measure
from planning.plans.levels import Level
from planning.plans.models import Kind, Plan, Status

AGREEMENT = "kesepakatan desk"


@enlist
def hear(plan: Plan, organisations: Collection[int | None]) -> None:
    """What desks agreed with the agency of a Renja that changed is looked at again."""
    if plan.kind == Kind.AGENCY_YEARLY and plan.organisation_id in organisations:
        rows = Item.objects.filter(organisation=plan.organisation_id, desk__forum__plan_year=plan.first_year)
        look_at(rows.filter(status__in=AGREED))


@transaction.atomic
def look_at(items: Iterable[Item]) -> None:
    """Each agreed sub-activity says how it stands in the Renja; one that was taken back says nothing."""
    for item in items:
        if item.status in AGREED and item.kind == Item.Kind.SUPPORT and item.organisation and item.code:
            _keep(item)
        else:
            Carried.objects.filter(item=item).delete()


def _keep(item: Item) -> None:
    plan = _renja_of(item)
    found = {"plan": plan, "plan_version": plan.content_version if plan else 0} | _found(item, plan)
    before = Carried.objects.filter(item=item).first()
    if before is None or before.results != found["results"]:
        found |= UNDECIDED
        if before and before.decision:
            StatusChange.write(before, "set_back", before.decision, found["verdict"], by=None, reason="")
    Carried.objects.update_or_create(item=item, defaults=found)


def _renja_of(item: Item) -> Plan | None:
    """The newest version of the agency's Renja for the year that the desk is about."""
    plans = Plan.objects.filter(kind=Kind.AGENCY_YEARLY, organisation=item.organisation)
    plans = plans.exclude(status=Status.SUPERSEDED).filter(first_year=item.desk.forum.plan_year)
    return plans.order_by("-revision").first()


def _found(item: Item, plan: Plan | None) -> dict:
    """The verdict with the sentences of each check; not checked while there is no Renja."""
    if plan is None:
        return {"verdict": Verdict.NOT_CHECKED, "results": [], "checked_at": None, "rules": ""}
    compared = compared_with(item, plan)
    results = [[result.number, result.passed, result.sentence] for result in compared.results]
    rules = rules_in_force().words
    return {"verdict": compared.verdict, "results": results, "checked_at": timezone.now(), "rules": rules}


def compared_with(item: Item, plan: Plan) -> Compared:
    """What was agreed beside the line of the Renja, by the checks that lay documents beside each other."""
    year = item.desk.forum.plan_year
    targets = {} if item.target is None else {year: item.target}
    agreed = Point(
        item.code, item.title, Level.SUB_ACTIVITY,
        measures=(Measure(item.indicator, item.unit, targets=targets),),
        ceilings={year: item.ceiling} if item.ceiling else {},
    )  # fmt: skip
    lines = side_of(plan, item.organisation, PAIRINGS[Pair.AGENCY_YEAR]).points
    names = (str(Kind.AGENCY_YEARLY.label), AGREEMENT)
    rules = rules_in_force()
    return faced(Facing(lines.get(item.code), agreed, *names, (year,), rules), rules)
