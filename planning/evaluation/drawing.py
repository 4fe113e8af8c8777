"""From the Renja in force to the rows of a report, with what the Renstra and earlier reports say of each."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from planning.evaluation.breakdowns.models import asked_parts
from planning.evaluation.figures import Side, rounded
from planning.evaluation.models import QuarterReport
from planning.evaluation.rows import Realisation
from planning.evaluation.statuses import Status
from planning.plans.content import Content, Entry, Measure, content_of, in_tree_order
from planning.plans.levels import Level
from planning.plans.models import Kind, Plan

PLACES = 4


class RowKey(NamedTuple):
    """What a row is called in every report: the code of its line and its indicator."""

    code: str
    indicator: str


Known = dict[RowKey, Realisation]


def plan_in_force(organisation, year: int, kind: Kind = Kind.AGENCY_YEARLY) -> Plan | None:
    """The fixed Renja (or Renstra) of `organisation` for `year`; None when there is none."""
    return Plan.objects.in_force().covering(year).filter(kind=kind, organisation=organisation).first()


def draw(report: QuarterReport) -> None:
    """Every indicator of the Renja has its row, with targets, money, and what was reported before."""
    renja = content_of(report.plan)
    term_plan = plan_in_force(report.organisation, report.quarter.year, Kind.AGENCY_TERM)
    renstra = content_of(term_plan) if term_plan else {}
    last_year, earlier = _last_year(report), _earlier(report)
    rows, asked = list(_rows(renja, renstra, report.quarter.year)), asked_parts()
    for position, row in enumerate(rows, 1):
        row.report, row.position = report, position
        row.by_sex, row.by_district = asked(row.indicator)
        _take_over(row, last_year.get(key_of(row)), earlier)
    Realisation.objects.bulk_create(rows)


def bring_earlier(report: QuarterReport) -> None:
    """The quarters before this one stand in its rows as they were reported last."""
    earlier = _earlier(report)
    rows = list(report.rows.all())
    for row in rows:
        _take_quarters(row, earlier)
    Realisation.objects.bulk_update(rows, ["results", "spending"], batch_size=500)


def copy_rows(report: QuarterReport, *, into: QuarterReport) -> None:
    """The rows of a report stand in its next version as they were."""
    rows = list(report.rows.all())
    for row in rows:
        row.pk, row.report = None, into
    Realisation.objects.bulk_create(rows)


def key_of(row: Realisation) -> RowKey:
    """What `row` is called."""
    return RowKey(row.code, row.indicator)


def _rows(renja: Content, renstra: Content, year: int) -> Iterable[Realisation]:
    parents = {entry.parent for entry in renja.values()}
    for entry, path in in_tree_order(renja.values()):
        long = renstra.get(entry.key)
        is_lowest = entry.key not in parents
        for number, measure in enumerate(entry.measures or (None,)):
            row = Realisation(
                path=path, level=entry.level, code=entry.code, name=entry.name,
                objective=_objective(entry, renja, renstra), has_money=is_lowest and not number,
            )  # fmt: skip
            if measure:
                _say_measure(row, measure, long, year)
            if row.has_money:
                row.money = entry.ceilings.get(year, 0)
                row.end_money = sum(long.ceilings.values()) if long else None
            yield row


def _say_measure(row: Realisation, measure: Measure, long: Entry | None, year: int) -> None:
    row.indicator, row.unit, row.formula = measure.name, measure.unit, measure.formula
    row.direction, row.target = measure.direction, measure.targets.get(year)
    row.end_target = measure.end_target
    for same in long.measures if long else ():
        if same.name == measure.name:
            row.end_target = same.end_target if same.end_target is not None else _end_of(same)


def _end_of(measure: Measure) -> Decimal | None:
    """What a Renstra without a target for its end wants by then: its years together, or its last year."""
    years = [measure.targets[year] for year in sorted(measure.targets)]
    together = Side(quarters=years, rule=_rule_of(measure)).done
    return None if together is None else rounded(together, PLACES)


def _rule_of(measure: Measure):
    return Realisation(formula=measure.formula, direction=measure.direction).rule


def _objective(entry: Entry, renja: Content, renstra: Content) -> str:
    """The objective (or goal) of the Renstra above a line, else that of the Renja."""
    for content in (renstra, renja):
        found = content.get(entry.key)
        while found:
            if found.level in (Level.OBJECTIVE, Level.GOAL):
                return found.name
            found = content.get(found.parent) if found.parent else None
    return ""


def _take_over(row: Realisation, last_year: Realisation | None, earlier: dict[int, Known]) -> None:
    """The row knows what was reached before this year, and what its earlier quarters reported."""
    if last_year:
        row.before = _stored(last_year.performance)
        row.when_low, row.adds_up = last_year.when_low, last_year.adds_up
        if row.has_money and (so_far := last_year.cost.so_far) is not None:
            row.money_before = int(so_far)
    _take_quarters(row, earlier)
    if first := next((known[key_of(row)] for known in earlier.values() if key_of(row) in known), None):
        row.when_low, row.adds_up = first.when_low, first.adds_up
        row.before = first.before if row.before is None else row.before
        if row.has_money and row.money_before is None:
            row.money_before = first.money_before


def _stored(side: Side) -> Decimal | None:
    return None if side.so_far is None else rounded(side.so_far, PLACES)


def _take_quarters(row: Realisation, earlier: dict[int, Known]) -> None:
    for number, known in earlier.items():
        same = known.get(key_of(row))
        row.results[number - 1] = same.results[number - 1] if same else None
        row.spending[number - 1] = same.spending[number - 1] if same and row.has_money else None


def _earlier(report: QuarterReport) -> dict[int, Known]:
    """By quarter of this year before its own: the rows of the newest version of its report."""
    before = QuarterReport.objects.of_year(report.quarter.year).filter(
        organisation=report.organisation, quarter__number__lt=report.quarter.number
    )
    newest = {each.quarter.number: each for each in before.select_related("quarter").order_by("revision")}
    return {number: _known(newest[number]) for number in sorted(newest)}


def _last_year(report: QuarterReport) -> Known:
    """The rows of the last certified report of the year before; none where there was none."""
    rows = QuarterReport.objects.of_year(report.quarter.year - 1).filter(
        organisation=report.organisation, status=Status.FINAL
    )
    last = rows.order_by("quarter__number").last()
    return _known(last) if last else {}


def _known(report: QuarterReport) -> Known:
    return {key_of(row): row for row in report.rows.all()}
