"""A made-up year in through its five spreadsheets, out and in again: how long, and what is lost."""

import sys
import time

from django.conf import settings
from django.test import Client

from benchmarks.house import scratch_database
from benchmarks.plans.house import bring_in, settle
from benchmarks.plans.made import WHOLE, YEAR, Made, Size, made_year
from benchmarks.plans.year import sheet_of
from planning.plans import actions
from planning.plans.content import content_of
from planning.plans.models import OF_AN_AGENCY, Plan
from planning.plans.reading import total_of
from planning.plans.sheets.writing import workbook_of
from planning.plans.writing import difference
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import admin

ROUNDS = 5


def say(*cells: object) -> None:
    """One line of the table."""
    sys.stdout.write(f"{cells[0]!s:28}" + "".join(f"{cell!s:>20}" for cell in cells[1:]) + "\n")
    sys.stdout.flush()


def begin(made: Made, agency: Organisation, by: Account) -> Plan:
    """The document stands, still empty."""
    owner = agency if made.kind in OF_AN_AGENCY else None
    title = f"{made.kind.label} {made.first_year}"
    years = {"first_year": made.first_year, "last_year": made.last_year}
    return actions.begin(made.kind, organisation=owner, title=title, by=by, **years)


def round_trip(made: Made, plan: Plan, size: Size, by: Account) -> tuple[int, int]:
    """In, out and in again: how many lines differ then, and how many rupiah were lost."""
    bring_in(plan, sheet_of(made, size.agencies), by)
    before = content_of(plan)
    again = bring_in(plan, workbook_of(plan, made.layout), by)
    gone = difference(before, content_of(plan))
    differing = len(gone.new | gone.changed | gone.gone) + again.counts["new"] + again.counts["changed"]
    return differing + abs(len(before) - len(made.content)), total_of(plan, YEAR) - made.total(YEAR)


def main() -> None:
    """One line a document, then the tree of the largest."""
    settings.MEDIA_ROOT = settings.BASE_DIR / "var" / "bench"
    with scratch_database():
        agencies, by = settle(WHOLE.agencies), admin()
        say("\nThe year", "lines", "seconds", "differences", "rupiah lost")
        for made in made_year(WHOLE):
            plan = begin(made, agencies[0], by)
            began = time.perf_counter()
            differing, lost = round_trip(made, plan, WHOLE, by)
            say(made.name, len(made.content), f"{time.perf_counter() - began:.1f}", differing, lost)
            if made.name == "rkpd":
                open_tree(plan, by)


def open_tree(plan: Plan, by: Account) -> None:
    """How long the page of the largest document takes."""
    client = Client(HTTP_HOST="localhost")
    client.force_login(by)
    client.get(plan.get_absolute_url())
    times = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        client.get(plan.get_absolute_url())
        times.append((time.perf_counter() - began) * 1000)
    say("  its tree opens (ms)", f"{sorted(times)[ROUNDS // 2]:.0f}", "at most 150")
