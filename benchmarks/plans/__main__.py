"""python -m benchmarks.plans: a made-up year and 50,000 rows through the spreadsheets; `year` writes it."""

import sys

from benchmarks.house import measure

PARTS = ("measuring", "large", "tree")

if __name__ == "__main__":
    measure(f"benchmarks.plans.{part}" for part in sys.argv[1:] or PARTS)
