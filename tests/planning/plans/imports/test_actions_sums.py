"""Whatever is imported and undone in whatever order: a line has what those below it have, every year."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planning.plans.content import content_of
from planning.plans.imports.models import Import, Phase
from planning.plans.models import Plan
from stakeholders.accounts.models import Account
from tests.factories.plans import ACTIVITY, PROGRAMME, PlanFactory, bring_in, csv_of, take_back
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db
WORKS, YEARS = 4, (2027, 2028)
AMOUNTS = st.integers(0, 10**15)
SHEETS = st.dictionaries(st.integers(1, WORKS), st.tuples(AMOUNTS, AMOUNTS), min_size=1)
STEPS = st.lists(st.one_of(SHEETS, st.integers(1, 3)), min_size=1, max_size=6)
"""A sheet with the money of some works by year, or a number: the import so many before the end is undone."""


@pytest.fixture
def plan() -> Plan:
    return PlanFactory(works=WORKS)


def written(amount: int, place: int) -> str:
    """An amount as one office or another writes it."""
    grouped = f"{amount:,}".replace(",", ".")
    return (str(amount), f"Rp {grouped}", f"{grouped},00", f"Rp\u00a0{grouped},- ")[place % 4]


def check(plan: Plan) -> None:
    """Every line above others has the sum of its children, and the programme that of all works."""
    for year in YEARS:
        totals = {line.pk: line.total for line in plan.lines.with_sum(year)}
        for line in plan.lines.filter(children__isnull=False).distinct():
            assert totals[line.pk] == sum(totals[child.pk] for child in line.children.all())
        works = [entry.ceilings.get(year, 0) for entry in content_of(plan).values()]
        assert totals[plan.lines.get(code=PROGRAMME).pk] == sum(works)


def sheet_of(step: dict[int, tuple[int, int]]):
    """The works of a step with their money, each written in another way."""
    rows = [
        ";".join([f"{ACTIVITY}.{number:04d}", f"Pekerjaan {number}", written(one, number), written(two, 0)])
        for number, (one, two) in step.items()
    ]
    return csv_of("Kode;Uraian;Pagu 2027;Pagu 2028", *rows)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_a_line_has_what_those_below_it_have_after_any_imports_and_undoings(plan, steps):
    with transaction.atomic():
        by, applied = admin(), []
        for step in steps:
            if isinstance(step, dict):
                applied.append(bring_in(plan, sheet_of(step), by=by))
                said = {entry.code[-1]: entry.ceilings for entry in content_of(plan).values()}
                assert applied[-1].phase == Phase.APPLIED
                assert {n: said[str(n)] for n in step} == {
                    n: dict(zip(YEARS, amounts, strict=True)) for n, amounts in step.items()
                }
            elif step <= len(applied):
                undo(plan, applied, step, by)
            check(plan)
        transaction.set_rollback(True)
    plan.refresh_from_db()


def undo(plan: Plan, applied: list[Import], number: int, by: Account) -> None:
    """The lines of the import are as before it, no others touched; or one is named and nothing happened."""
    before, found = content_of(plan), applied[-number]
    was = {change.key: change.entry_before for change in found.changes.all()}
    take_back(found, by=by)
    if found.phase == Phase.UNDONE:
        assert content_of(plan) == before | was
        applied.remove(found)
    else:
        assert "sudah diubah sesudah impor ini" in found.problems[0][3]
        assert content_of(plan) == before
