"""A Celery worker is killed in the middle of a PDF: the next one finishes it under the same number."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from django.core.files.storage import default_storage
from django.db import connection, transaction

from perkasa.celery import app
from perkasa.core.jobs import Job, WorkState
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.registers import Register
from tests.factories.documents import issue_paper, minutes_content

pytestmark = pytest.mark.django_db(transaction=True)
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
HUNDREDS_OF_PAGES = "\n\n".join(f"Butir {n}. " + "kata yang dicatat " * 40 for n in range(350))


@contextmanager
def worker():
    """A real worker with a process of its own, killed without a word in the end."""
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


def ask_for_papers() -> None:
    """What the timetable does each minute."""
    app.send_task(Job.RENDER_PAPERS, ignore_result=True)


def is_locked(paper: Paper) -> bool:
    with transaction.atomic():
        return not Paper.objects.filter(pk=paper.pk).select_for_update(skip_locked=True).exists()


def until(happened, seconds: int = 60) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_paper_whose_worker_was_killed_is_finished_by_the_next_with_one_number():
    paper = issue_paper(content=minutes_content(notes=HUNDREDS_OF_PAGES))

    with worker():
        ask_for_papers()
        until(lambda: Paper.objects.get().attempts == 1 and is_locked(paper))
    until(lambda: not is_locked(paper), seconds=5)
    paper.refresh_from_db()
    assert (paper.state, paper.attempts, paper.sha256) == (WorkState.PENDING, 1, "")

    with worker():
        ask_for_papers()
        until(lambda: Paper.objects.get().is_done)

    paper.refresh_from_db()
    with paper.file.open("rb") as file:
        assert hashlib.sha256(file.read()).hexdigest() == paper.sha256
    assert (paper.attempts, paper.number, Register.objects.get().last_number) == (2, 1, 1)
    _folders, files = default_storage.listdir(f"naskah/{paper.year}")
    assert [name for name in files if paper.code in name] == [f"{paper.code}.pdf"]
