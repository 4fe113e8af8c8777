"""How long something takes, and the same queries fetched bare: the floor of a page."""

from collections.abc import Callable
from time import perf_counter

import psycopg
from django.db import connection


def bare(queries: list[str]) -> Callable[[], None]:
    """The same rows through one bare connection, thrown away."""
    line = psycopg.connect(**connection.get_connection_params(), autocommit=True)

    def fetch() -> None:
        for query in queries:
            line.execute(query.encode()).fetchall()

    return fetch


def median_and_slow(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The median and the slowest but one of so many rounds, in milliseconds."""
    times = []
    for _round in range(rounds):
        began = perf_counter()
        work()
        times.append((perf_counter() - began) * 1000)
    times.sort()
    return times[rounds // 2], times[-2]


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """The median of so many rounds, one thrown away before them."""
    work()
    return median_and_slow(work, rounds)[0]
