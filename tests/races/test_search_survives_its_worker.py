"""A worker is killed while it compares a whole year: the next finishes it, with the same result."""

from datetime import timedelta

import pytest
from django.utils import timezone

from benchmarks.overlap.made import made
from perkasa.celery import app
from perkasa.core.jobs import Job, WorkState, until_none_is_left
from planning.overlap.actions import read
from planning.overlap.engine import Judge
from planning.overlap.language import Reader
from planning.overlap.models import Entry, Finding, Part, Search
from planning.overlap.searches import begin_search, search_next
from tests.races.workers import until, worker

pytestmark = pytest.mark.django_db(transaction=True)
PLANS = 2_000


def found() -> set[tuple[int, int, float]]:
    return set(Finding.objects.values_list("first_id", "second_id", "score"))


def ask_for_comparisons() -> None:
    """What the timetable does each minute."""
    app.send_task(Job.COMPARE_PLANS, ignore_result=True)


def test_a_search_whose_worker_was_killed_is_finished_by_the_next_with_the_same_result():
    judge = Judge(Reader())
    rows = []
    for number, one in enumerate(made(PLANS, twins=0.1)):
        entry = Entry(source=Entry.Source.PROPOSAL, source_id=number, title=one.entry.title, year=2027)
        read(entry, judge, one.entry)
        rows.append(entry)
    Entry.objects.bulk_create(rows)
    begin_search(2027)
    until_none_is_left(search_next)
    undisturbed = found()
    Finding.objects.all().delete()

    search = begin_search(2027)
    with worker():
        ask_for_comparisons()
        until(lambda: Part.objects.exclude(state=WorkState.PENDING).filter(search=search).exists())
    Part.objects.filter(state=WorkState.RUNNING).update(claimed_at=timezone.now() - timedelta(hours=1))
    with worker():
        ask_for_comparisons()
        until(lambda: Search.objects.get(pk=search.pk).finished_at is not None)

    assert len(undisturbed) > 50
    assert found() == undisturbed
    done, parts = search.progress
    assert done == parts
