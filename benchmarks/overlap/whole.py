"""The whole year: from rows to findings with reasons in the database, by two workers that share the parts.

Rows are read when they are written (`baca`: one process, all of them); a search finds them read (`cari`: two
workers, pairs across borders included). `keduanya` is what both take when two workers share the reading too.
"""

import os
import resource
import subprocess
import sys
import time

from django.db import connection

from benchmarks.house import scratch_database
from benchmarks.overlap.table import fill
from perkasa.core.jobs import until_none_is_left
from perkasa.core.words import number as grouped
from planning.overlap.engine import OVERLAPPING
from planning.overlap.models import Finding, Search
from planning.overlap.searches import begin_search, search_next

SIZES = (10_000, 100_000, 1_000_000)
TARGETS = {100_000: "15", 1_000_000: "240"}
WORKERS = 2


def main() -> None:
    """One line a size; BENCH_SIZES=10000,100000 for some of them."""
    sizes = [int(size) for size in os.environ.get("BENCH_SIZES", "").split(",") if size] or SIZES
    heads = ("baca (s)", "cari (s)", "keduanya", "target", "CPU (s)", "temuan", "R", "P", "MB/pekerja")
    say(f"\nSeluruh tahun, {WORKERS} pekerja", *heads)
    with scratch_database() as address:
        for size in sizes:
            measure(size, address)


def say(*cells: object) -> None:
    sys.stdout.write(f"{cells[0]!s:28}" + "".join(f"{cell!s:>12}" for cell in cells[1:]) + "\n")
    sys.stdout.flush()


def measure(size: int, address: str) -> None:
    """Fills the table, lets the workers search it, and compares what was found with what was planted."""
    works, reading_took = fill(size)
    Search.objects.all().delete()
    begin_search(2027)
    began, used = time.perf_counter(), -cpu_of_workers()
    environment = {**os.environ, "DATABASE_URL": address}
    command = [sys.executable, "-m", "benchmarks.overlap", "worker"]
    workers = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) for _ in range(WORKERS)]
    memory = [int(worker.communicate()[0]) for worker in workers]
    took, used = time.perf_counter() - began, used + cpu_of_workers()
    found = set(Finding.objects.filter(verdict__in=OVERLAPPING).values_list("first_id", "second_id"))
    recall, precision = compared(found, works)
    say(
        f"{grouped(size)} rencana", f"{reading_took:.1f}", f"{took:.1f}",
        f"{reading_took / WORKERS + took:.1f}", TARGETS.get(size, "-"), f"{used:.1f}",
        len(found), f"{recall:.3f}", f"{precision:.3f}", max(memory) // 1024,
    )  # fmt: skip
    connection.close()


def cpu_of_workers() -> float:
    """The processor seconds of all workers that have ended; on a busy machine the fairer figure."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def compared(found: set[tuple[int, int]], works: dict[int, int]) -> tuple[float, float]:
    """Recall and precision of the pairs found against the twins planted."""
    by_work: dict[int, list[int]] = {}
    for number, work in works.items():
        by_work.setdefault(work, []).append(number)
    planted = {(a, b) for same in by_work.values() for at, a in enumerate(same) for b in same[at + 1 :]}
    right = len(found & planted)
    return right / (len(planted) or 1), right / (len(found) or 1)


def work() -> None:
    """What one worker process does: parts until none is left; says how much memory it needed (KiB)."""
    until_none_is_left(search_next)
    sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
