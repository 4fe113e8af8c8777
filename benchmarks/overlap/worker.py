"""One worker of the whole-year measurement, in a process of its own."""

from benchmarks.overlap.whole import work


def main() -> None:
    """Shares the parts with the other workers."""
    work()
