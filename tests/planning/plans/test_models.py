"""Plans as the database holds them: who sees which, and what a fixed one refuses."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError, IntegrityError, connection, transaction

from planning.plans.lines import Ceiling, Line
from planning.plans.models import Kind, Plan, Status
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import OrganisationFactory, admin, operator

pytestmark = pytest.mark.django_db


def titles(account) -> list[str]:
    return sorted(Plan.objects.visible_to(account).values_list("title", flat=True))


def test_everybody_sees_what_is_fixed_and_an_agency_its_own_drafts_too():
    ours, theirs = OrganisationFactory(), OrganisationFactory()
    PlanFactory(organisation=ours, title="Renja kami", status=Status.DRAFT)
    PlanFactory(organisation=theirs, title="Renja mereka", status=Status.PROPOSED)
    PlanFactory(kind=Kind.YEARLY, title="RKPD", status=Status.FIXED)

    assert titles(None) == titles(AnonymousUser()) == ["RKPD"]
    assert titles(operator(ours)) == ["RKPD", "Renja kami"]
    assert titles(admin()) == ["RKPD", "Renja kami", "Renja mereka"]


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE planning_line SET name = 'lain' WHERE plan_id = {plan}",
        "DELETE FROM planning_line WHERE plan_id = {plan}",
        "UPDATE planning_ceiling SET amount = 1 WHERE line_id = {line}",
        "DELETE FROM planning_ceiling WHERE line_id = {line}",
        "INSERT INTO planning_ceiling (line_id, year, amount) VALUES ({line}, 2031, 5)",
        "UPDATE planning_target SET value = 9",
        "UPDATE planning_indicator SET name = 'lain'",
        "DELETE FROM planning_target",
        "UPDATE planning_plan SET title = 'lain' WHERE id = {plan}",
        "UPDATE planning_plan SET status = 'draft', fixed_at = NULL WHERE id = {plan}",
        "DELETE FROM planning_plan WHERE id = {plan}",
    ],
)
def test_a_fixed_plan_stays_as_it_is_even_for_plain_sql(deed):
    plan = PlanFactory(status=Status.FIXED)
    line = plan.lines.get(level="sub_activity")

    with pytest.raises(DatabaseError, match="A fixed plan stays as it is"), transaction.atomic():
        connection.cursor().execute(deed.format(plan=plan.pk, line=line.pk))

    plan.refresh_from_db()
    assert (plan.status, plan.lines.count(), Ceiling.objects.get(line=line, year=2027).amount) == (
        "fixed", 3, 150_000_000,
    )  # fmt: skip


def test_a_line_cannot_move_into_a_fixed_plan():
    fixed, draft = PlanFactory(status=Status.FIXED), PlanFactory()

    with pytest.raises(DatabaseError, match="A fixed plan stays as it is"), transaction.atomic():
        Line.objects.filter(plan=draft).update(plan=fixed)


def test_a_plan_stands_once_for_a_period_and_an_agency():
    plan = PlanFactory(kind=Kind.YEARLY, works=0)

    with pytest.raises(IntegrityError, match="plan_once_a_period_and_revision"), transaction.atomic():
        Plan.objects.create(kind=plan.kind, title="Lagi", first_year=2027, last_year=2027)


def test_only_plans_of_agencies_name_one():
    with pytest.raises(IntegrityError, match="plan_of_an_agency_names_it"), transaction.atomic():
        Plan.objects.create(kind=Kind.AGENCY_YEARLY, title="Renja", first_year=2027, last_year=2027)


def test_the_sum_of_a_line_is_that_of_everything_below_it():
    plan = PlanFactory(works=3)

    sums = dict(plan.lines.with_sum(2027).values_list("code", "total"))

    assert sums["1.03.02"] == sums["1.03.02.2.02"] == 450_000_000
    assert sums["1.03.02.2.02.0003"] == 150_000_000


def test_the_depth_of_a_line_is_counted_without_the_agency_in_its_path():
    plan = PlanFactory()

    assert [(line.code, line.depth) for line in plan.lines.in_order()] == [
        ("1.03.02", 0), ("1.03.02.2.02", 1), ("1.03.02.2.02.0001", 2),
    ]  # fmt: skip
