"""python -m benchmarks.overlap [judgement ...]: all measurements, or those that are named."""

import sys

from benchmarks.overlap import judgement

MEASUREMENTS = {"judgement": judgement.main}


def main(names: list[str]) -> None:
    """Runs the measurements one after the other."""
    for name in names or MEASUREMENTS:
        MEASUREMENTS[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
