"""Sixteen clients at once, as a server has them: threads in as many processes as there are processors."""

import multiprocessing
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing.synchronize import Barrier
from typing import Any

from django.db import connections

PATIENCE = 60  # seconds until all clients must stand at the start
FORK = multiprocessing.get_context("fork")
start: Barrier


def at_once(work: Callable[[list], int], wishes: list[list]) -> tuple[float, int]:
    """Wishes answered a second and how many of them stand; every client has its own connection."""
    processes = min(os.cpu_count() or 1, len(wishes))
    connections.close_all()  # what is forked must not share a line
    barrier = FORK.Barrier(len(wishes) + 1)
    with ProcessPoolExecutor(processes, FORK, _remember, (barrier,)) as pool:
        done = [pool.submit(_process, work, wishes[number::processes]) for number in range(processes)]
        barrier.wait(PATIENCE)
        began = time.perf_counter()
        stand = sum(each.result() for each in done)
        seconds = time.perf_counter() - began
    return sum(map(len, wishes)) / seconds, stand


def _remember(barrier: Any) -> None:
    global start  # noqa: PLW0603 - what a process is given when it begins has no other place
    start = barrier


def _process(work: Callable[[list], int], wishes: list[list]) -> int:
    with ThreadPoolExecutor(len(wishes)) as pool:
        return sum(pool.map(lambda mine: _client(work, mine), wishes))


def _client(work: Callable[[list], int], wishes: list) -> int:
    connections["default"].ensure_connection()
    start.wait()
    try:
        return work(wishes)
    finally:
        connections.close_all()
