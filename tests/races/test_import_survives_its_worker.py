"""A Celery worker is killed while it writes the lines of a sheet: none stands, and the next applies it."""

from datetime import timedelta

import pytest
from django.db import connection, models
from django.utils import timezone

from benchmarks.plans.house import settle, upload
from benchmarks.plans.made import YEAR, Size, made_year
from benchmarks.plans.measuring import begin
from benchmarks.plans.year import sheet_of
from perkasa.celery import app
from perkasa.core.jobs import Job
from planning.plans.imports import actions
from planning.plans.imports.models import Import, Phase
from planning.plans.lines import Line
from planning.plans.models import Plan
from planning.plans.reading import total_of
from tests.factories.plans import take_back
from tests.factories.stakeholders import admin
from tests.races.workers import is_locked, until, worker

pytestmark = pytest.mark.django_db(transaction=True)
SIZE = Size(10, 30, 60, 40, 800, 40, 2_000)


def phase() -> Phase:
    return Import.objects.get().phase


def pages_of(model: type[models.Model]) -> int:
    """How large its table is on the disk, also with rows that nobody may see yet."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_relation_size(%s)", [model._meta.db_table])
        return cursor.fetchone()[0]


def ask_for_sheets() -> None:
    """What the timetable does each minute."""
    app.send_task(Job.READ_SHEETS, ignore_result=True)


def test_a_sheet_whose_worker_was_killed_is_applied_by_the_next_as_a_whole():
    agencies, by = settle(SIZE.agencies), admin()
    made = next(made for made in made_year(SIZE) if made.name == "rkpd")
    plan = begin(made, agencies[0], by)
    found = upload(plan, sheet_of(made, SIZE.agencies), by)
    actions.work_next()
    found.refresh_from_db()
    actions.apply(found, by=by)

    empty = pages_of(Line)
    with worker():
        ask_for_sheets()
        until(lambda: pages_of(Line) > empty)
        assert is_locked(plan)
    until(lambda: not is_locked(plan), seconds=5)
    plan.refresh_from_db()
    assert (phase(), plan.lines.count(), plan.content_version) == (Phase.APPLYING, 0, 0)

    Import.objects.update(claimed_at=timezone.now() - timedelta(hours=1))  # as if the patience were at an end
    with worker():
        ask_for_sheets()
        until(lambda: phase() == Phase.APPLIED)

    plan = Plan.objects.get()
    assert (plan.lines.count(), total_of(plan, YEAR)) == (len(made.content), made.total(YEAR))
    take_back(Import.objects.get(), by=by)
    assert plan.lines.count() == 0
