"""3,000 lines of 28 agencies in, out and in again, and the tree of them."""

import sys
import time
from collections.abc import Callable
from typing import TypeVar

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client

from benchmarks.house import scratch_database
from benchmarks.plans.made import lines_of
from planning.nomenclature.models import NomenclatureItem
from planning.nomenclature.subset import load_subset
from planning.plans import actions
from planning.plans.content import Entry, content_of
from planning.plans.imports import actions as imports
from planning.plans.imports.models import Import
from planning.plans.models import Kind, Plan
from planning.plans.reading import total_of
from planning.plans.sheets.layouts import LAYOUTS
from planning.plans.sheets.writing import workbook_of
from planning.plans.writing import difference, write
from tests.factories.stakeholders import OrganisationFactory, RegencyFactory, admin

YEAR, AGENCIES, ROUNDS = 2027, 28, 5
T = TypeVar("T")


def timed(name: str, most: float, work: Callable[[], T]) -> T:
    """What `work` answers; one line says its seconds beside the most it may take."""
    began = time.perf_counter()
    found = work()
    sys.stdout.write(f"{name:44}{time.perf_counter() - began:10.2f} s   (at most {most:g})\n")
    return found


def begin(title: str, entries: list[Entry], by) -> Plan:
    """An RKPD with these lines."""
    plan = actions.begin(Kind.YEARLY, title=title, first_year=YEAR, by=by)
    with transaction.atomic():
        write(plan, entries)
    return plan


def bring_in(plan: Plan, content: bytes, by) -> Import:
    """The sheet checked and applied."""
    found = imports.upload(plan, SimpleUploadedFile("rkpd.xlsx", content), by=by)
    timed("dry run", 60, imports.work_next)
    found.refresh_from_db()
    imports.apply(found, by=by)
    timed("apply", 60, imports.work_next)
    found.refresh_from_db()
    sys.stdout.write(f"   {found.rows} rows, {found.counts}, {len(found.problems)} mistakes\n")
    return found


def main() -> None:
    """The year in, out and in again."""
    settings.MEDIA_ROOT = settings.BASE_DIR / "var" / "bench"
    with scratch_database():
        run()


def run() -> None:
    """One line a step."""
    RegencyFactory()
    load_subset()
    by = admin()
    levels = ["programme", "activity", "sub_activity"]
    items = list(
        NomenclatureItem.objects.for_year(YEAR).for_regency().filter(level__in=levels).order_by("code")
    )
    items = [item for item in items if not item.code.startswith("X.XX")]
    agencies = OrganisationFactory.create_batch(AGENCIES)
    entries = [entry for agency in agencies for entry in lines_of(agency, items, YEAR)]
    expected = sum(entry.ceilings.get(YEAR, 0) for entry in entries)
    plan = timed(f"write {len(entries)} lines", 60, lambda: begin("RKPD", entries, by))
    sheet = timed("export", 60, lambda: workbook_of(plan, LAYOUTS["rkpd"]))
    before = content_of(plan)
    bring_in(plan, sheet, by)
    gone = difference(before, content_of(plan))
    sys.stdout.write(f"{'differences after the round trip':44}{0 if gone.is_nothing else 'SOME':>10}\n")
    with transaction.atomic():
        write(plan, [], whole=True)
    bring_in(plan, sheet, by)
    lost = total_of(plan, YEAR) - expected
    sys.stdout.write(f"{'rupiah lost on the way':44}{lost:10}\n")
    client = Client(HTTP_HOST="localhost")
    client.force_login(by)
    client.get(plan.get_absolute_url())
    times = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        client.get(plan.get_absolute_url())
        times.append((time.perf_counter() - began) * 1000)
    sys.stdout.write(
        f"{'the tree opens, median ms':44}{sorted(times)[ROUNDS // 2]:10.1f}     (at most 150)\n"
    )
