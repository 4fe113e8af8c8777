"""50,000 rows checked, applied and taken back, each by a worker of its own, beside reading the file bare."""

import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from benchmarks.house import scratch_database
from benchmarks.plans.house import settle, upload
from benchmarks.plans.made import YEAR, Made, items_of_regency, lines_of, measured
from benchmarks.plans.measuring import begin, say
from benchmarks.plans.year import sheet_of
from planning.nomenclature.items import Item
from planning.nomenclature.models import NomenclatureItem
from planning.plans.content import in_tree_order
from planning.plans.imports import actions as imports
from planning.plans.imports.models import Phase
from planning.plans.models import Kind
from planning.plans.sheets.layouts import LAYOUTS
from tests.factories.stakeholders import admin

AGENCIES, SIZES, MOST = 28, (5_000, 50_000), 60
WORK = "from benchmarks.house import measure; measure(['benchmarks.plans.worker'])"
READ = "from benchmarks.plans.bare import main; main()"


@dataclass(frozen=True)
class Took:
    """What a process needed: seconds, those of the processor among them, and memory at its peak in MiB."""

    seconds: float
    processor: float
    peak: int

    def __str__(self) -> str:
        return f"{self.seconds:.1f} ({self.processor:.1f}) {self.peak}"


def main() -> None:
    """One line a size: the floor, the dry run, applying, taking back, and their ratios to the floor."""
    settings.MEDIA_ROOT = settings.BASE_DIR / "var" / "bench"
    with scratch_database() as address:
        settle(AGENCIES)
        items = more_items(max(SIZES) // AGENCIES + 1)
        say(f"\ns (CPU s) MiB, at most {MOST} s", "bare reading", "dry run", "apply", "undo", "ratios")
        for place, rows in enumerate(SIZES):
            measure_rows(rows, items[: rows // AGENCIES + 1], YEAR + place, address)


def measure_rows(rows: int, items: list[Item], year: int, address: str) -> None:
    """A sheet of so many rows is checked and applied."""
    entries = [entry for each in range(1, AGENCIES + 1) for entry in lines_of(each, items, [year, year + 1])]
    said = [entry for _name, entry in measured([("rkpd", entry) for entry in entries[:rows]], rows)]
    content = {entry.key: entry for entry, _path in in_tree_order(said)}
    made = Made(Kind.YEARLY, "rkpd", year, year, LAYOUTS["rkpd"], content)
    by = admin()
    sheet = sheet_of(made, AGENCIES)
    path = Path(settings.MEDIA_ROOT) / "besar.xlsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(sheet)
    floor = run(READ, address, SHEET=str(path))
    found = upload(begin(made, None, by), sheet, by)
    took = [run(WORK, address, MEDIA_ROOT=str(settings.MEDIA_ROOT))]
    for deed in (imports.apply, imports.undo):
        found.refresh_from_db()
        if found.problems:
            raise AssertionError(found.problems[:5])
        deed(found, by=by)
        took.append(run(WORK, address, MEDIA_ROOT=str(settings.MEDIA_ROOT)))
    found.refresh_from_db()
    if found.phase != Phase.UNDONE:
        raise AssertionError(found.phase, found.problems[:5])
    ratios = " ".join(f"{each.processor / floor.processor:.1f}" for each in took)
    say(f"{found.counts['new']:,} rows", floor, *took, ratios)


def run(code: str, address: str, **environment: str) -> Took:
    """What a process of its own needs for `code`, its start included."""
    began, used = time.perf_counter(), -_processor()
    command = [sys.executable, "-c", code]
    variables = {**os.environ, "DATABASE_URL": address, **environment}
    answer = subprocess.run(command, env=variables, stdout=subprocess.PIPE, check=True)
    peak = int(answer.stdout.split()[-1]) // 1024
    return Took(time.perf_counter() - began, used + _processor(), peak)


def _processor() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def more_items(count: int) -> list[Item]:
    """The project's part of the nomenclature with made-up sub-activities, so many in all."""
    known = items_of_regency()
    above = [item for item in known if item.level == "activity"]
    parents = {row.code: row for row in NomenclatureItem.objects.filter(level="activity")}
    made = [
        Item(f"{above[number % len(above)].code}.{5000 + number // len(above)}", f"Pekerjaan {number}")
        for number in range(count - len(known))
    ]
    NomenclatureItem.objects.bulk_create(
        NomenclatureItem(
            edition=parents[item.parent_code].edition, level="sub_activity", code=item.code,
            parent=parents[item.parent_code], name=item.name, is_for_regency=True,
        )
        for item in made
    )  # fmt: skip
    return sorted([*known, *made], key=lambda item: item.code)
