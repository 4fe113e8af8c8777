"""One worker of the measurement, in a process of its own."""

from django.conf import settings

from benchmarks.plans.bare import say_memory
from planning.plans.imports.actions import work_next


def main() -> None:
    """Does what waits, as in production: while developing every statement is kept to be looked at."""
    settings.DEBUG = False
    work_next()
    say_memory()
