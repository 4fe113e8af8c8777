"""A real Celery worker in a process of its own, which can be killed at any moment."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from django.db import connection, models, transaction

WORKER = [
    sys.executable,
    "-m",
    "celery",
    "-A",
    "perkasa.celery",
    "worker",
    "--concurrency",
    "1",
    "--without-gossip",
    "--without-mingle",
    "--without-heartbeat",
]


@contextmanager
def worker() -> Iterator[subprocess.Popen]:
    """A real worker, killed without a word in the end."""
    database = (
        urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
    )
    environment = os.environ | {"DATABASE_URL": database}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(WORKER, env=environment, start_new_session=True, **quiet)
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def is_locked(record: models.Model) -> bool:
    """Whether somebody holds the row of `record`."""
    with transaction.atomic():
        rows = type(record)._base_manager.filter(pk=record.pk).select_for_update(skip_locked=True)
        return not rows.exists()


def until(happened: Callable[[], bool], seconds: int = 60) -> None:
    """Waits for it, so long at most."""
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.02)
