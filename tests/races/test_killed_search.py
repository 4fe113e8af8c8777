"""A worker is killed in the middle of a part: the year is finished all the same, with the same result."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from benchmarks.overlap.made import made
from perkasa.core.jobs import WorkState, until_none_is_left
from planning.overlap.actions import read
from planning.overlap.engine import Judge
from planning.overlap.language import Reader
from planning.overlap.models import Entry, Finding
from planning.overlap.searches import PATIENCE, begin_search, search_next
from tests.fixtures.children import child, until

pytestmark = pytest.mark.django_db(transaction=True)
PLANS, PARTS = 400, 5
HELD = "LOCK TABLE planning_finding IN EXCLUSIVE MODE"
WAITS = "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'planning_finding'::regclass)"


@pytest.fixture
def five_districts() -> None:
    """Made-up plans of four villages, each the only one of its district, and of none; with twins."""
    judge = Judge(Reader())
    for number, one in enumerate(made(PLANS, twins=0.2)):
        written = replace(one.entry, district=f"Karang{one.entry.village}")
        entry = Entry(source=Entry.Source.PROPOSAL, source_id=number, title=written.title, year=2027)
        read(entry, judge, written)
        entry.save()


def found() -> set[tuple]:
    return set(Finding.objects.values_list("first_id", "second_id", "score", "verdict"))


def writes_findings() -> bool:
    """Whether another process is about to write what it found."""
    with connection.cursor() as cursor:
        cursor.execute(WAITS)
        return cursor.fetchone()[0]


def test_a_year_whose_worker_is_killed_while_it_writes_is_finished_once(five_districts):
    begin_search(2027)
    until_none_is_left(search_next)
    undisturbed = found()
    Finding.objects.all().delete()
    search = begin_search(2027)

    with transaction.atomic():
        connection.cursor().execute(HELD)
        worker = child("-m", "benchmarks.overlap", "worker")
        until(writes_findings)
        worker.kill()
        worker.communicate()
    until_none_is_left(search_next)
    begun = search.parts.get(state=WorkState.RUNNING)
    assert search.progress == (PARTS - 1, PARTS)
    long_ago = timezone.now() - PATIENCE - timedelta(seconds=1)
    search.parts.filter(pk=begun.pk).update(claimed_at=long_ago)
    until_none_is_left(search_next)

    search.refresh_from_db()
    assert search.progress == (PARTS, PARTS)
    assert search.finished_at is not None
    assert list(search.parts.exclude(attempts=1).values_list("pk", "attempts")) == [(begun.pk, 2)]
    assert sum(search.parts.values_list("entries", flat=True)) == PLANS
    assert len(undisturbed) > 50
    assert found() == undisturbed
