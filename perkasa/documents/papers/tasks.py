"""The background work of papers."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from perkasa.documents.papers.rendering import render_next


@shared_task(name=Job.RENDER_PAPERS)
def render_pending() -> int:
    """Make the PDF of every paper that waits; answers how many attempts that took."""
    return until_none_is_left(render_next)
