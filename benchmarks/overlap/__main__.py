"""python -m benchmarks.overlap [judgement|live|whole ...]: all measurements, or those that are named."""

import sys

from benchmarks.house import measure

MEASUREMENTS = ("judgement", "live", "whole")

if __name__ == "__main__":
    measure(f"benchmarks.overlap.{name}" for name in sys.argv[1:] or MEASUREMENTS)
