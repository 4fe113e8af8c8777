"""3,000 lines in five documents compared whole, after one edit, and shown as a matrix."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus

from django.conf import settings
from django.db import connection, transaction
from django.test import Client

from benchmarks.house import scratch_database
from perkasa.core.jobs import until_none_is_left
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.models import Comparison, LineCheck
from planning.alignment.pairs.waiting import set_back
from planning.plans.content import content_of
from planning.plans.models import Kind, Plan
from planning.plans.writing import write
from tests.factories.planning import PLAN_YEAR
from tests.factories.regency_year import documents
from tests.factories.stakeholders import planner
from tests.factories.years import agencies_with_works, stored
from tests.pages.world import have_just_proven

AGENCIES, PROGRAMMES, ROUNDS = 28, 27, 5
READ = (
    "SELECT id, code, name, level FROM planning_line",
    "SELECT line_id, name, unit FROM planning_indicator",
    "SELECT indicator_id, year, value FROM planning_target",
    "SELECT line_id, year, amount FROM planning_ceiling",
    "SELECT id, code, results FROM planning_linecheck",
)


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def median(work: Callable[[], object]) -> float:
    """The middle of several rounds, in seconds."""
    return sorted(seconds(work) for _round in range(ROUNDS))[ROUNDS // 2]


def tell(name: str, ours: float, floor: float, target: str) -> None:
    """One figure beside the floor of this run and what it may be."""
    sys.stdout.write(f"{name:38}{ours:10.3f} s{floor:10.3f} s{ours / floor:8.1f} x   (at most {target})\n")


def read_bare() -> None:
    """Every figure of all documents and all results, fetched bare."""
    with connection.cursor() as cursor:
        for statement in READ:
            cursor.execute(statement)
            cursor.fetchall()


def check_all() -> None:
    """Everything is checked anew, from rows to results in the database."""
    until_none_is_left(check_next)


def forget() -> None:
    """Nothing is checked."""
    LineCheck.objects.all().delete()
    with transaction.atomic():
        set_back(Comparison.objects.all())


def edit(renja: Plan) -> None:
    """One work of one agency costs something else; what that touches is checked again."""
    work = next(entry for entry in content_of(renja).values() if entry.ceilings)
    amount = work.ceilings[PLAN_YEAR] + 1_000_000
    with transaction.atomic():
        write(renja, [replace(work, ceilings={PLAN_YEAR: amount})])
    check_all()


def main() -> None:
    """Prints each figure, that of bare reading in the same run, and the ratio."""
    settings.ALLOWED_HOSTS = ["testserver"]
    with scratch_database():
        agencies = agencies_with_works(AGENCIES, PROGRAMMES)
        contents = documents({agency.pk: items for agency, items in agencies.items()}, PLAN_YEAR)
        plans = {}
        for key, content in contents.items():
            plans |= stored({key: content}, agencies)
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        rkpd = plans[Kind.YEARLY, None]
        sys.stdout.write(
            f"{rkpd.lines.count():,} lines a document, {Comparison.objects.count():,} comparisons\n"
        )
        check_all()
        floor = median(read_bare)
        forget()
        tell("everything compared", seconds(check_all), floor, "10 s")
        renja = next(plan for (kind, _owner), plan in plans.items() if kind == Kind.AGENCY_YEARLY)
        tell("one edit, written and compared again", median(lambda: edit(renja)), floor, "1 s")
        reader = Client()
        by = planner()
        reader.force_login(by)
        have_just_proven(reader, by)
        address = f"/sinkronisasi/?tahun={PLAN_YEAR}"
        if reader.get(address).status_code != HTTPStatus.OK:
            raise SystemExit("The matrix page is not shown to the planner.")
        tell("the matrix page", median(lambda: reader.get(address)), floor, "0.1 s")
