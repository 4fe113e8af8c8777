"""The tree of 3,000 lines: how long its first page, its last and a line's page take beside a bare query."""

import sys
from http import HTTPStatus

from django.db import connection, transaction
from django.test import Client

from benchmarks.house import scratch_database
from benchmarks.plans.made import lines_of
from benchmarks.timing import milliseconds
from planning.nomenclature.models import NomenclatureItem
from planning.nomenclature.subset import load_subset
from planning.plans import actions
from planning.plans.models import Kind, Plan
from planning.plans.writing import write
from tests.factories.stakeholders import OrganisationFactory, RegencyFactory, admin

YEAR, AGENCIES, ROUNDS, MOST_MS = 2027, 28, 9, 150.0
FLOOR = """
    SELECT line.id, line.code, line.name, line.path, coalesce(sums.total, 0)
    FROM planning_line line
    LEFT JOIN LATERAL (
        SELECT sum(ceiling.amount) AS total FROM planning_ceiling ceiling
        JOIN planning_line below ON below.id = ceiling.line_id
        WHERE below.plan_id = line.plan_id AND below.path >= line.path AND below.path < line.path || '~'
            AND ceiling.year = %s
    ) sums ON true
    WHERE line.plan_id = %s AND (line.parent_id IS NULL OR line.level = 'activity')
    ORDER BY line.path LIMIT 50
"""
"""The same fifty branches with their sums, by hand and without a page around them."""


def planted() -> Plan:
    """An RKPD of 28 agencies."""
    RegencyFactory()
    load_subset()
    items = NomenclatureItem.objects.for_year(YEAR).for_regency().exclude(code__startswith="X.XX")
    works = list(items.filter(level__in=["programme", "activity", "sub_activity"]).order_by("code"))
    entries = [
        entry
        for agency in OrganisationFactory.create_batch(AGENCIES)
        for entry in lines_of(agency.pk, works, [YEAR, YEAR + 1])
    ]
    plan = actions.begin(Kind.YEARLY, title="RKPD", first_year=YEAR, by=admin())
    with transaction.atomic():
        write(plan, entries)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return plan


def bare(plan: Plan) -> list:
    """The rows of the floor."""
    with connection.cursor() as cursor:
        cursor.execute(FLOOR, [YEAR, plan.pk])
        return cursor.fetchall()


def main() -> None:
    """One line a page: its milliseconds, the bare query's, their ratio, the most it may take."""
    with scratch_database():
        plan = planted()
        client = Client(HTTP_HOST="localhost")
        client.force_login(admin())
        floor = milliseconds(lambda: bare(plan), ROUNDS)
        line = plan.lines.filter(level="programme").in_order().first()
        pages = {
            "the tree opens": plan.get_absolute_url(),
            "its last page of branches": f"{plan.get_absolute_url()}?page=last",
            "a line's own page": line.get_absolute_url() if line else "",
            "lines found by a word": "/rencana/baris/?kata=jalan",
        }
        sys.stdout.write(
            f"{plan.lines.count()} lines\n{'page':30}{'ms':>8}{'floor':>8}{'ratio':>8}{'most':>8}\n"
        )
        for name, address in pages.items():
            if client.get(address).status_code != HTTPStatus.OK:
                raise SystemExit(f"{address} is not shown.")
            ours = milliseconds(lambda address=address: client.get(address), ROUNDS)
            sys.stdout.write(f"{name:30}{ours:8.1f}{floor:8.1f}{ours / floor:8.1f}{MOST_MS:8.0f}\n")
