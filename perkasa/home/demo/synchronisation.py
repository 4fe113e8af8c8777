"""Plans of the demo laid beside each other: a Renstra, an APBD that drops something, a planner's word."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from perkasa.core.jobs import until_none_is_left
from planning.alignment import judging
from planning.alignment.decisions import Verdict
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.models import LineCheck
from planning.alignment.pairs.pairing import Pair
from planning.plans import actions
from planning.plans.content import Content, Entry, content_of
from planning.plans.models import Kind, Plan
from planning.plans.writing import write
from stakeholders.accounts.models import Account

PERIOD = range(2025, 2030)


def settle(cast: dict[str, Account], year: int) -> None:
    """DPUPR has its Renstra, the regency its APBD; all is checked, a line confirmed, another exempted."""
    by = cast["admin"]
    renja = Plan.objects.in_force().get(kind=Kind.AGENCY_YEARLY, first_year=year)
    agency = renja.organisation
    renstra = actions.begin(
        Kind.AGENCY_TERM, title=f"Renstra {agency.short_name} 2025–2029", first_year=PERIOD[0],
        last_year=PERIOD[-1], organisation=agency, by=cast["dpupr"],
    )  # fmt: skip
    write(renstra, [_over_the_years(entry, year) for entry in content_of(renja).values()])
    _fix(renstra, "Perbup Nomor 52 Tahun 2025", date(2025, 11, 3), by)
    yearly = Plan.objects.in_force().get(kind=Kind.YEARLY, first_year=year)
    budget = actions.begin(Kind.BUDGET, title=f"APBD Kabupaten Kendal {year}", first_year=year, by=by)
    write(budget, _without_the_last_work(content_of(yearly)))
    _fix(budget, f"Perda Nomor 9 Tahun {year - 1}", date(year - 1, 12, 20), by)
    until_none_is_left(check_next)
    _judge(cast["bagus"])


def _over_the_years(entry: Entry, year: int) -> Entry:
    """A line of the Renja as the Renstra has it in every year, with a little more to do each time."""
    measures = tuple(
        replace(measure, targets={each: measure.targets[year] + Decimal(each - year) for each in PERIOD})
        for measure in entry.measures
    )
    ceilings = dict.fromkeys(PERIOD, entry.ceilings[year]) if entry.ceilings else {}
    return replace(entry, measures=measures, ceilings=ceilings)


def _without_the_last_work(content: Content) -> list[Entry]:
    works = [entry for entry in content.values() if entry.level == "sub_activity"]
    return [entry for entry in content.values() if entry != works[-1]]


def _judge(by: Account) -> None:
    lines = LineCheck.objects.filter(comparison__organisation__isnull=False).order_by("pk")
    if agreed := lines.filter(comparison__pair=Pair.AGENCY_YEAR, verdict=Verdict.ALIGNED).first():
        judging.confirm(agreed, by=by)
    if dropped := lines.filter(comparison__pair=Pair.BUDGET, verdict=Verdict.NOT_ALIGNED).first():
        judging.exempt(dropped, by=by, reason="Dianggarkan kembali dalam perubahan APBD setelah DED selesai.")


def _fix(plan: Plan, number: str, day: date, by: Account) -> None:
    actions.describe(plan, {"regulation_number": number, "regulation_date": day}, by=by)
    actions.fix(plan, by=by)
