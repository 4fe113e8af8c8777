"""A Celery worker is killed in the middle of a PDF: the next one finishes it under the same number."""

import hashlib

import pytest
from django.core.files.storage import default_storage

from perkasa.celery import app
from perkasa.core.jobs import Job, WorkState
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.registers import Register
from tests.factories.documents import issue_paper, minutes_content
from tests.races.workers import is_locked, until, worker

pytestmark = pytest.mark.django_db(transaction=True)
HUNDREDS_OF_PAGES = "\n\n".join(f"Butir {n}. " + "kata yang dicatat " * 40 for n in range(350))


def ask_for_papers() -> None:
    """What the timetable does each minute."""
    app.send_task(Job.RENDER_PAPERS, ignore_result=True)


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
