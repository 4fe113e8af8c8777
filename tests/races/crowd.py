"""Many people at the same moment, each on a database connection of their own."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connection


class Crowd:
    """Threads that begin at the same moment, each on a database connection of its own."""

    def __init__(self, size: int):
        self.pool, self.barrier = ThreadPoolExecutor(size), Barrier(size)
        self.size = size

    def at_once(self, deeds: list[Callable[[], str]]) -> Counter:
        """Every thread does one deed; answers how often each thing came of it."""
        assert len(deeds) == self.size
        return Counter(self.pool.map(self._together, deeds))

    def _together(self, deed: Callable[[], str]) -> str:
        self.barrier.wait()
        return deed()

    def go_home(self) -> None:
        self.at_once([lambda: connection.close() or ""] * self.size)
        self.pool.shutdown()


def outcome(deed: Callable[[], object]) -> str:
    """ "stands", or the name of what was raised, expected or not."""
    try:
        deed()
    except Exception as error:
        return type(error).__name__
    return "stands"
