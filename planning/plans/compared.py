"""The works of a year among everything comparable: each once, as its agency's own document says it."""

from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import Case, When

from planning.nomenclature import codes
from planning.overlap.actions import forget, record_all
from planning.overlap.models import Entry
from planning.plans.changing import enlist as hear_of_changed
from planning.plans.fixing import enlist as hear_of_fixed
from planning.plans.levels import Level
from planning.plans.lines import Line
from planning.plans.models import FROZEN, Kind, Plan, Status
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

SPEAKING = (Kind.AGENCY_YEARLY, Kind.YEARLY)
"""The Renja says what an agency does in a year; the RKPD gathers the same works, for who has no Renja yet."""


@hear_of_changed
def compare(plan: Plan, organisations: Collection[int | None]) -> None:
    """The works of these agencies in the year of `plan` wait to be compared as they stand now."""
    if plan.kind in SPEAKING:
        for agency in Organisation.objects.filter(pk__in=[pk for pk in organisations if pk]).order_by("pk"):
            _compare(agency, plan.first_year)


@hear_of_fixed
def compare_again(plan: Plan) -> None:
    """What was fixed speaks for its agencies, and everybody may read it."""
    named = plan.lines.filter(organisation__isnull=False).order_by()
    compare(plan, list(named.values_list("organisation", flat=True).distinct()))


def _compare(agency: Organisation, year: int) -> None:
    """Exactly the works of `agency` in `year` are entries; one that only moved to a newer version stays."""
    works = _works(agency, year)
    before = dict(_entries(agency, year).values_list("sub_activity", "source_id"))
    for work in works:
        if before.get(work.code, work.pk) != work.pk:
            _entries(agency, year).filter(sub_activity=work.code).update(source_id=work.pk)
    written = {work.code for work in works}
    forget(Entry.Source.PLAN_LINE, *(number for code, number in before.items() if code not in written))
    places = _places(works)
    record_all(Entry.Source.PLAN_LINE, {work.pk: _said(work, agency, year, places) for work in works})


def _entries(agency: Organisation, year: int):
    return Entry.objects.filter(source=Entry.Source.PLAN_LINE, organisation=agency, year=year)


def _works(agency: Organisation, year: int) -> list[Line]:
    """The works of the document that speaks for the agency; what keeps its own office running is left out."""
    named = Line.objects.filter(organisation=agency, level=Level.SUB_ACTIVITY, plan__first_year=year)
    named = named.filter(plan__kind__in=SPEAKING).exclude(plan__status=Status.SUPERSEDED)
    own = Case(When(plan__kind=Kind.AGENCY_YEARLY, then=0), default=1)
    fixed = Case(When(plan__status=Status.FIXED, then=0), default=1)
    first = named.order_by(own, fixed, "-plan__revision").first()
    if first is None:
        return []
    lines = named.filter(plan=first.plan_id).with_sum(year).select_related("plan").order_by("pk")
    return [line for line in lines if codes.field_of(codes.as_listed(line.code)) != codes.SUPPORT_FIELD]


def _places(works: Iterable[Line]) -> dict[str, Region]:
    wanted = {code for work in works for code in work.place_codes}
    return {region.code: region for region in Region.objects.filter(code__in=wanted)}


def _said(work: Line, agency: Organisation, year: int, places: dict[str, Region]) -> dict[str, Any]:
    region = places.get(work.place_codes[0]) if len(work.place_codes) == 1 else None
    return {
        "code": work.code, "address": work.get_absolute_url(), "title": work.name[:500],
        "place_text": work.location[:300], "region": region, "year": year, "sub_activity": work.code,
        "target_group": work.target_group[:200], "budget": work.total or None, "organisation": agency,
        "agency": agency.short_name, "is_filed": True, "is_public": work.plan.status in FROZEN,
    }  # fmt: skip
