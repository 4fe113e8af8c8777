"""The tasks of this app, where Celery looks for them."""

from perkasa.documents.papers.tasks import render_pending

__all__ = ["render_pending"]
