"""From a frozen snapshot to a sealed PDF, one paper at a time, safe against workers that die half-way."""

import hashlib
import logging
from datetime import timedelta

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.pdf import render_pdf
from perkasa.core.qr import qr_svg
from perkasa.documents.papers.models import Paper, file_name

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
SHUT_DOWN = "Pembuatan PDF terhenti di tengah jalan sebanyak batas percobaan."


def pdf_of(paper: Paper) -> bytes:
    """The PDF of `paper`, made of nothing but its snapshot, number and code."""
    context = paper.snapshot | {
        "paper": paper,
        "issued_on": timezone.localtime(paper.issued_at).date(),
        "verification_url": paper.verification_url,
        "qr": qr_svg(paper.verification_url),
    }
    return render_pdf(f"pdf/{paper.kind}.html", context)


def render_next() -> bool:
    """Make the PDF of one paper that waits; answers whether there was one.

    The attempt is counted in a transaction of its own, so that a paper which kills its workers is given up in
    the end. The row is locked while its PDF is made: nobody else takes it, and when the worker dies the
    database frees it.
    """
    paper = _count_attempt()
    if paper is None:
        return False
    if paper.attempts <= MOST_ATTEMPTS:
        _render_under_lock(paper.pk)
    return True


@transaction.atomic
def _count_attempt() -> Paper | None:
    paper = (
        Paper.objects.due()
        .order_by("not_before", "pk")
        .select_for_update(skip_locked=True, of=("self",))
        .first()
    )
    if paper is None:
        return None
    paper.attempts, paper.claimed_at = paper.attempts + 1, timezone.now()
    if paper.attempts > MOST_ATTEMPTS:
        paper.state, paper.error = WorkState.FAILED, paper.error or SHUT_DOWN
    paper.save(update_fields=["attempts", "claimed_at", "state", "error"])
    return paper


@transaction.atomic
def _render_under_lock(pk: int) -> None:
    paper = (
        Paper.objects.filter(pk=pk, state=WorkState.PENDING)
        .select_for_update(skip_locked=True, of=("self",))
        .first()
    )
    if paper is None:
        return  # another worker was quicker
    try:
        with transaction.atomic():
            _seal(paper, pdf_of(paper))
    except Exception as error:  # whatever went wrong is kept beside the paper, where a moderator sees it
        log.exception("The PDF of %s could not be made (attempt %s).", paper.code, paper.attempts)
        _keep_error(pk, f"{type(error).__name__}: {error}")


def _seal(paper: Paper, pdf: bytes) -> None:
    """Row first, file last: a worker that has lost its lock fails before it touches the file."""
    paper.file.name, paper.sha256 = file_name(paper, ""), hashlib.sha256(pdf).hexdigest()
    paper.state, paper.finished_at, paper.error = WorkState.DONE, timezone.now(), ""
    paper.save(update_fields=["file", "sha256", "state", "finished_at", "error"])
    storage = paper.file.storage
    storage.delete(paper.file.name)  # what a worker that died may have left
    if storage.save(paper.file.name, ContentFile(pdf)) != paper.file.name:
        raise FileExistsError(paper.file.name)
    if paper.then:
        nudge(Job(paper.then))


def _keep_error(pk: int, error: str) -> None:
    paper = Paper.objects.get(pk=pk)
    if paper.attempts < MOST_ATTEMPTS:
        paper.try_again(timedelta(minutes=2 ** (paper.attempts - 1)), error)
    else:
        paper.finish(WorkState.FAILED, error)
