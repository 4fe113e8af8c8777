"""Which comparisons a change touches: they wait, unchecked, for the next worker."""

from collections.abc import Collection, Iterator

from django.db.models import Q, QuerySet

from perkasa.core.jobs import Job, nudge
from perkasa.core.locks import locked
from perkasa.core.models import StatusChange
from planning.alignment.decisions import UNDECIDED, Verdict
from planning.alignment.pairs.models import Comparison
from planning.alignment.pairs.pairing import Pairing, Way, is_of_one_agency, pairings_of
from planning.alignment.pairs.rules import rules_in_force
from planning.alignment.pairs.sides import free_programmes
from planning.nomenclature.models import Edition
from planning.plans.changing import enlist
from planning.plans.lines import Line
from planning.plans.models import Plan
from planning.plans.models import Status as PlanStatus

SET_BACK = UNDECIDED | {"verdict": Verdict.NOT_CHECKED, "checked_at": None}


@enlist
def hear(plan: Plan, organisations: Collection[int | None]) -> None:
    """Every comparison of `plan` for these agencies is there and waits to be checked."""
    rows = [row for pairing in pairings_of(plan.kind) for row in _rows(pairing, plan, set(organisations))]
    Comparison.objects.bulk_create(rows, ignore_conflicts=True)
    touched = Q(organisation__in=[pk for pk in organisations if pk]) | Q(organisation=None)
    if None in organisations:  # a programme of nobody may be that of any agency
        touched = Q()
    set_back(Comparison.objects.filter(touched, Q(lower=plan) | Q(upper=plan)))


def set_back(comparisons: QuerySet[Comparison]) -> None:
    """These are unchecked and nobody has said anything about them; their trails say what was."""
    rows = locked(comparisons)
    for row in rows:
        if row.decision:
            StatusChange.write(row, "set_back", row.decision, Verdict.NOT_CHECKED, by=None, reason="")
    Comparison.objects.filter(pk__in=[row.pk for row in rows]).update(**SET_BACK)
    if rows:
        nudge(Job.ALIGN_AGAIN)


def set_back_outdated() -> None:
    """What was found by other rules, or against another edition than holds now, waits to be checked again."""
    checked = Comparison.objects.exclude(verdict=Verdict.NOT_CHECKED).living()
    stale = checked.exclude(rules=rules_in_force().words)
    if stale.exists():
        set_back(Comparison.objects.filter(pk__in=stale.values("pk")))
    of_codes = checked.filter(upper=None)
    for year in of_codes.order_by().values_list("lower__last_year", flat=True).distinct():
        edition = Edition.objects.in_force(year).first()
        other = of_codes.filter(lower__last_year=year).exclude(edition=edition)
        if edition and other.exists():
            set_back(Comparison.objects.filter(pk__in=other.values("pk")))


def _rows(pairing: Pairing, plan: Plan, organisations: set[int | None]) -> Iterator[Comparison]:
    """The comparisons that there should be of `plan` in `pairing`."""
    for lower, upper in _couples(pairing, plan):
        for organisation in _agencies(pairing, plan, lower, upper, organisations):
            yield Comparison(
                pair=pairing.pair,
                organisation_id=organisation,
                lower=lower,
                upper=upper,
                year=lower.first_year,
            )


def _couples(pairing: Pairing, plan: Plan) -> Iterator[tuple[Plan, Plan | None]]:
    if pairing.upper is None:
        yield plan, None
        return
    is_lower = plan.kind == pairing.lower
    other = pairing.upper if is_lower else pairing.lower
    living = Plan.objects.exclude(status=PlanStatus.SUPERSEDED).filter(kind=other)
    living = living.filter(first_year__lte=plan.last_year, last_year__gte=plan.first_year)
    if is_of_one_agency(plan.kind) and is_of_one_agency(other):
        living = living.filter(organisation=plan.organisation_id)
    for found in living.order_by("pk"):
        yield (plan, found) if is_lower else (found, plan)


def _agencies(
    pairing: Pairing, plan: Plan, lower: Plan, upper: Plan | None, organisations: set[int | None]
) -> list[int | None]:
    """Whose lines are looked at: those touched, and when the couple is new also all the other side names;
    None for programmes that are given to no agency."""
    if pairing.way == Way.PRIORITIES:
        return [None]
    owner = lower.organisation_id or (upper.organisation_id if upper else None)
    if owner:
        return [owner]
    found: set[int | None] = {pk for pk in organisations if pk}
    other = upper if plan == lower else lower
    couple = Comparison.objects.filter(pair=pairing.pair, lower=lower, upper=upper)
    if pairing.way == Way.LINES and any(free_programmes(each) for each in (lower, upper) if each):
        found.add(None)
    if other and (None in organisations or not couple.exists()):
        named = Line.objects.filter(plan=other, organisation__isnull=False).order_by()
        found |= set(named.values_list("organisation", flat=True).distinct())
    return sorted(found, key=lambda pk: pk or 0)
