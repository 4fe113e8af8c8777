"""While a plan is typed: what resembles it among 10⁴, 10⁵ and 10⁶ entries, with a place and without."""

import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from benchmarks.house import scratch_database
from benchmarks.overlap.made import made
from benchmarks.overlap.table import fill
from perkasa.core.words import number
from planning.overlap.engine import Judge
from planning.overlap.entries import Entry
from planning.overlap.language import Reader
from planning.overlap.neighbours import resembling

SIZES = (10_000, 100_000, 1_000_000)
ROUNDS = 300
PLACELESS = (
    "Pelatihan batik bagi UMKM",
    "Pengadaan bibit mangga",
    "Rehab gedung serbaguna",
    "Sosialisasi stunting",
)


def main() -> None:
    """One line a size and kind; BENCH_SIZES=10000,100000 for some of them."""
    sizes = [int(size) for size in os.environ.get("BENCH_SIZES", "").split(",") if size] or SIZES
    heads = "".join(f"{cell:>12}" for cell in ("p50 (ms)", "p99 (ms)", "target p99"))
    sys.stdout.write(f"\n{'Sambil mengetik':34}{heads}\n")
    judge = Judge(Reader())
    with scratch_database():
        for size in sizes:
            fill(size)
            chance = random.Random(3)  # noqa: S311
            drafts = [one.entry for one in made(size, seed=11) if chance.random() < 2 * ROUNDS / size][
                :ROUNDS
            ]
            placeless = [Entry(chance.choice(PLACELESS), year=2027) for _ in range(ROUNDS)]
            in_district = [
                replace(draft, village="", title=draft.title.split(" Dusun")[0]) for draft in drafts
            ]
            for kind, asked, target in (
                ("desa", drafts, 25), ("kecamatan saja", in_district, 100), ("tanpa lokasi", placeless, 100)
            ):  # fmt: skip
                times = measured(asked, lambda draft: resembling(draft, judge=judge, account=None))
                p50, p99 = (times[int(len(times) * share)] for share in (0.5, 0.99))
                label = f"{number(size)} rencana, {kind}"
                sys.stdout.write(f"{label:34}{p50:12.1f}{p99:12.1f}{target:12}\n")
                sys.stdout.flush()


def measured(drafts: list[Entry], ask: Callable[[Entry], object]) -> list[float]:
    """The milliseconds each question took, in order, after a few that warm up."""
    for draft in drafts[:20]:
        ask(draft)
    times = []
    for draft in drafts:
        began = time.perf_counter()
        ask(draft)
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times)
