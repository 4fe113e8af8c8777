"""Server time of every dashboard with 3,000 lines and 20 quarters, beside the same queries fetched bare."""

import sys
import time
from http import HTTPStatus

from django.conf import settings
from django.db import connection, reset_queries
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.evaluation.made import fill
from benchmarks.house import scratch_database
from benchmarks.timing import bare, milliseconds
from planning.evaluation.dashboards.counting import keep
from tests.factories.planning import PLAN_YEAR
from tests.factories.regency_year import documents
from tests.factories.stakeholders import planner
from tests.factories.years import agencies_with_works, stored
from tests.pages.world import have_just_proven

AGENCIES, PROGRAMMES, YEARS = 28, 27, 5
TARGET_MS, COUNTING_MS, ROUNDS = 100, 10_000, 10
ROWS = [
    "SELECT code, indicator, target, results, money, spending FROM planning_realisation WHERE report_id IN "
    "(SELECT id FROM planning_quarterreport WHERE quarter_id = (SELECT max(id) FROM planning_quarter))"
]


def tell(name: str, ours: float, floor: float, target: int, more: str = "") -> None:
    """One figure beside the floor of this run and what it may be."""
    ratio = ours / floor
    sys.stdout.write(f"{name:24}{ours:9.1f} ms{floor:9.1f} ms{ratio:8.1f} x   (at most {target} ms){more}\n")
    sys.stdout.flush()


def page(reader: Client, name: str, address: str) -> None:
    """One line: the whole page, its queries bare, their ratio, how many they are, and its processor time."""
    reader.get(address)  # what waits for the reader is counted once a minute, on any page
    reset_queries()
    with CaptureQueriesContext(connection) as asked:
        if reader.get(address).status_code != HTTPStatus.OK:
            raise SystemExit(f"{address} is not shown.")
    queries = [query["sql"] for query in asked.captured_queries if query["sql"].startswith("SELECT")]
    ours, floor = milliseconds(lambda: reader.get(address), ROUNDS), milliseconds(bare(queries), ROUNDS)
    began = time.process_time()
    for _round in range(ROUNDS):
        reader.get(address)
    work = (time.process_time() - began) * 1000 / ROUNDS
    tell(name, ours, floor, TARGET_MS, f"  {len(queries)} queries, {work:.1f} ms of a processor")


def main() -> None:
    """Prints each figure, that of the same queries bare, and the ratio."""
    settings.ALLOWED_HOSTS = ["testserver"]
    with scratch_database():
        agencies = agencies_with_works(AGENCIES, PROGRAMMES)
        stored(documents({agency.pk: items for agency, items in agencies.items()}, PLAN_YEAR), agencies)
        years = range(PLAN_YEAR - YEARS + 1, PLAN_YEAR + 1)
        rows = fill(agencies, years)
        lines = sum(len(items) for items in agencies.values())
        sys.stdout.write(f"{lines:,} lines, {len(years) * 4} quarters, {rows:,} rows of reports\n")
        began = time.perf_counter()
        keep(PLAN_YEAR)
        spent = (time.perf_counter() - began) * 1000
        tell("the job counts a year", spent, milliseconds(bare(ROWS), ROUNDS), COUNTING_MS)
        reader, by = Client(), planner()
        reader.force_login(by)
        have_just_proven(reader, by)
        slug, asked = next(iter(agencies)).slug, f"?tahun={PLAN_YEAR}"
        page(Client(), "public", f"/evaluasi/kinerja/{asked}")
        page(reader, "leadership", f"/evaluasi/pimpinan/{asked}")
        page(reader, "planner", f"/evaluasi/perencana/{asked}")
        page(Client(), "agency", f"/evaluasi/kinerja/instansi/{slug}/{asked}")
