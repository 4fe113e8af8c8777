"""A server of the kind that runs in production, for as long as it is measured."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from django.conf import settings

from tests.fixtures.smtp import free_port

HOUSE, BARE = "perkasa.wsgi:application", "benchmarks.booking.bare:make()"
CHECKOUT = Path(__file__).resolve().parents[2]
PATIENCE = 60


@contextmanager
def served(application: str, database: str) -> Iterator[int]:
    """`application` on the port answered, with the processes and threads of `gunicorn.conf.py`."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", application, "--access-logfile", "/dev/null"],
        cwd=CHECKOUT,
        env=os.environ | _environment(database, port),
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def _environment(database: str, port: int) -> dict[str, str]:
    """As on a server: not debugging, behind one proxy that speaks HTTPS."""
    secrets = {"SECRET_KEY": settings.SECRET_KEY, "FIELD_KEY": settings.FIELD_KEY}
    site = {"ALLOWED_HOSTS": "127.0.0.1", "SITE_URL": "https://127.0.0.1", "TRUSTED_PROXIES": "1"}
    return {"DEBUG": "0", "DATABASE_URL": database, "PORT": str(port), **secrets, **site}


def _wait_for(port: int) -> None:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise TimeoutError
