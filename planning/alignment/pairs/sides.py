"""From plans in the database, or from what a sheet would make of them, to what is compared."""

from collections.abc import Iterable
from decimal import Decimal

from django.conf import settings
from django.db.models import Q

from planning.alignment.pairs.pairing import ALL_WORKS, Pairing, Way
from planning.alignment.pairs.points import Reading, Side, summed
from planning.alignment.pairs.priorities import NAMED_BY, PRIORITY_LEVELS, named_in
from planning.alignment.pairs.standing import Reference
from planning.nomenclature import codes
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.plans.content import OF_MEASURE, Content, Measure
from planning.plans.levels import Level
from planning.plans.lines import Ceiling, Indicator, Line, LineQuerySet, Target
from planning.plans.models import Plan
from planning.plans.models import Status as PlanStatus
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

OF_LINE = (
    "pk", "code", "name", "level", "location", "place_codes", "national_priority", "regional_priority",
    "organisation__short_name",
)  # fmt: skip
OF_PRIORITIES = (*PRIORITY_LEVELS, *NAMED_BY)


def side_of(plan: Plan, organisation: Organisation | None, pairing: Pairing) -> Side:
    """What `plan` says of an agency, or for the regency what it says of priorities; four questions."""
    if pairing.way == Way.PRIORITIES:
        lines = plan.lines.filter(level__in=OF_PRIORITIES)
    else:
        lines = plan.lines.filter(_of(plan, organisation), level__in=ALL_WORKS)
    readings = _readings(lines, is_of_all=pairing.way == Way.PRIORITIES)
    return _side(plan, organisation, summed(readings))


def _of(plan: Plan, organisation: Organisation | None) -> Q:
    """The lines of an agency. A programme that a plan gives to nobody is that of every agency which names it
    in a document of its own for these years; what nobody names is looked at for the regency."""
    if plan.organisation_id or not (free := free_programmes(plan)):
        return Q(organisation=organisation)
    living = Plan.objects.exclude(status=PlanStatus.SUPERSEDED).exclude(pk=plan.pk)
    living = living.filter(first_year__lte=plan.last_year, last_year__gte=plan.first_year)
    named = Line.objects.filter(plan__in=living, code__in=free, organisation__isnull=False).order_by()
    if organisation is None:
        return Q(organisation=None) & ~Q(code__in=named.values("code"))
    return Q(organisation=organisation) | Q(
        organisation=None, code__in=named.filter(organisation=organisation).values("code")
    )


def free_programmes(plan: Plan) -> list[str]:
    """The codes of the programmes that the plan gives to no agency."""
    rows = plan.lines.filter(organisation=None, level=Level.PROGRAMME).order_by()
    return list(rows.values_list("code", flat=True))


def side_of_content(plan: Plan, organisation: Organisation, content: Content) -> Side:
    """The same of what a plan would say."""
    readings = [
        Reading(
            entry.code, entry.name, entry.level, list(entry.measures), dict(entry.ceilings), entry.location,
            entry.place_codes, named_in(entry.national_priority, entry.regional_priority),
        )
        for entry in content.values()
        if entry.organisation_id == organisation.pk and entry.level in ALL_WORKS
    ]  # fmt: skip
    return _side(plan, organisation, summed(readings))


def _side(plan: Plan, organisation: Organisation | None, points) -> Side:
    years = tuple(range(plan.first_year, plan.last_year + 1))
    if organisation is None:
        return Side(plan.get_kind_display(), years, points)
    own = tuple(organisation.field_codes)
    return Side(plan.get_kind_display(), years, points, organisation.short_name, own)


def _readings(lines: LineQuerySet, *, is_of_all: bool) -> list[Reading]:
    found: dict[int, Reading] = {}
    for pk, code, name, level, location, places, national, regional, agency in lines.in_order().values_list(
        *OF_LINE
    ):
        shown = f"{code} {agency}" if is_of_all and agency else code
        mentions = named_in(national, regional)
        found[pk] = Reading(
            shown, name, level, location=location, place_codes=tuple(places), priorities=mentions
        )
    rows = Ceiling.objects.filter(line__in=list(found)).order_by().values_list("line", "year", "amount")
    for pk, year, amount in rows:
        found[pk].ceilings[year] = amount
    for pk, measure in _measures(list(found)):
        found[pk].measures.append(measure)
    return list(found.values())


def _measures(lines: list[int]) -> Iterable[tuple[int, Measure]]:
    """The indicators of lines; asked for by keys, which is quick however freshly the tables were filled."""
    rows = Indicator.objects.filter(line__in=lines).order_by("line", "position")
    indicators = list(rows.values_list("pk", "line", *OF_MEASURE))
    targets: dict[int, dict[int, Decimal]] = {}
    named = Target.objects.filter(indicator__in=[pk for pk, *_rest in indicators]).order_by("year")
    for pk, year, value in named.values_list("indicator", "year", "value"):
        targets.setdefault(pk, {})[year] = value
    for pk, line, *values in indicators:
        yield line, Measure(*values, targets=targets.get(pk, {}))


def reference_for(year: int, sides: Iterable[Side]) -> Reference:
    """What the lines of `sides` are held against in `year`."""
    edition = Edition.objects.in_force(year).first()
    regency = Region.objects.filter(code=settings.REGENCY_CODE).first()
    places = {code for side in sides for point in side.points.values() for code in point.place_codes}
    known = Region.objects.filter(code__in=places).order_by().values_list("code", flat=True)
    return Reference(
        edition=edition.name if edition else "",
        codes=_codes(edition, sides),
        successors=_successors(edition, sides),
        regions=frozenset(known),
        regency=str(regency or ""),
        regency_code=regency.code if regency else "",
    )


def _codes(edition: Edition | None, sides: Iterable[Side]) -> frozenset[str]:
    if edition is None:
        return frozenset()
    wanted = {codes.as_listed(code) for side in sides for code in side.points}
    rows = NomenclatureItem.objects.filter(edition=edition, code__in=wanted).order_by()
    return frozenset(rows.values_list("code", flat=True))


def _successors(edition: Edition | None, sides: Iterable[Side]) -> dict[str, str]:
    wanted = {code for side in sides for code in side.points}
    if edition is None:
        return {}
    items = NomenclatureItem.objects.filter(edition=edition, predecessor_codes__overlap=list(wanted))
    found = items.order_by("code").values_list("code", "name", "predecessor_codes")
    return {
        former: f"{code} {name}" for code, name, formers in found for former in formers if former in wanted
    }
