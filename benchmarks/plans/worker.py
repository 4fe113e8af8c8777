"""One worker of the measurement, in a process of its own."""

from benchmarks.plans.bare import say_memory
from planning.plans.imports.actions import work_next


def main() -> None:
    """Does what waits."""
    work_next()
    say_memory()
