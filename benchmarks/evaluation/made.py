"""Five years of certified reports of a made-up regency: 28 agencies, 3,000 lines, 20 quarters."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from django.db import connection
from django.utils import timezone

from planning.evaluation.e81 import sums_of
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.rows import Realisation
from planning.nomenclature.models import NomenclatureItem
from planning.plans.models import Kind, Plan
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import head, operator, planner

QUARTERS, TARGET, MONEY = 4, Decimal(100), 150_000_000
Works = Mapping[Organisation, Sequence[NomenclatureItem]]
CERTIFY = """
    UPDATE planning_quarterreport SET status = 'final', sent_by_id = %s, sent_at = %s, verified_by_id = %s,
    verified_at = %s, certified_by_id = %s, certified_at = %s
"""


def fill(agencies: Works, years: Sequence[int]) -> int:
    """Each agency has certified every quarter of `years`; answers how many rows there are."""
    for year in years:
        for number in range(1, QUARTERS + 1):
            _quarter(agencies, year, number)
    now, people = timezone.now(), (operator(), planner(), head())
    with connection.cursor() as cursor:
        cursor.execute(CERTIFY, [part for person in people for part in (person.pk, now)])
        cursor.execute("ANALYZE")
    return Realisation.objects.count()


def _quarter(agencies: Works, year: int, number: int) -> None:
    opens = date(year, 1, 1) + timedelta(days=90 * number)
    closes = opens + timedelta(days=20)
    quarter = Quarter.objects.create(year=year, number=number, opens_on=opens, closes_on=closes)
    for agency, items in agencies.items():
        plan = _plan_of(agency, year)
        rows = list(_rows(items, number))
        sums = sums_of(rows)
        report = QuarterReport.objects.create(
            quarter=quarter, organisation=agency, plan=plan, rate=sums.rate_shown,
            money_rate=sums.money_rate_shown, predicate=sums.predicate or "", budget=sums.budget,
            spent=sums.spent,
        )  # fmt: skip
        for row in rows:
            row.report = report
        Realisation.objects.bulk_create(rows, batch_size=500)


def _plan_of(agency: Organisation, year: int) -> Plan:
    plans = Plan.objects.filter(kind=Kind.AGENCY_YEARLY, organisation=agency, first_year=year)
    said = {"kind": Kind.AGENCY_YEARLY, "organisation": agency, "first_year": year, "last_year": year}
    return plans.first() or Plan.objects.create(title=f"Renja {year}", **said)


def _rows(items: Sequence[NomenclatureItem], number: int) -> Iterator[Realisation]:
    for position, item in enumerate(items, 1):
        has_money = item.level == "sub_activity"
        done = [Decimal((position * 7 + quarter) % 30) for quarter in range(number)]
        yield Realisation(
            position=position, path=f"{position:06d}/", level=item.level, code=item.code, name=item.name,
            indicator=f"Keluaran {item.code}", unit="Dokumen", target=TARGET, has_money=has_money,
            results=[*done, *[None] * (QUARTERS - number)], money=MONEY if has_money else None,
            spending=[MONEY // 5] * number + [None] * (QUARTERS - number) if has_money else [None] * QUARTERS,
        )  # fmt: skip
