"""Work is a row: claimed once, finished or tried again, with its error."""

from datetime import timedelta

import pytest
from django.utils import timezone

from perkasa.celery import app
from perkasa.core.jobs import Job, WorkState, until_none_is_left
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import NotificationFactory

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def test_what_is_due_is_claimed_once_and_in_order():
    later = NotificationFactory(not_before=timezone.now() - HOUR)
    first = NotificationFactory(not_before=timezone.now() - 2 * HOUR)
    NotificationFactory(not_before=timezone.now() + HOUR)

    claimed = [Notification.objects.claim_next() for _try in range(3)]

    assert claimed == [first, later, None]
    first.refresh_from_db()
    assert (first.state, first.attempts) == (WorkState.RUNNING, 1)


def test_work_that_ended_says_how_and_is_not_done_again():
    work = NotificationFactory()

    work.finish(WorkState.FAILED, "Alamat ditolak.")

    work.refresh_from_db()
    assert (work.state, work.error, work.finished_at is not None) == (
        WorkState.FAILED,
        "Alamat ditolak.",
        True,
    )
    assert Notification.objects.claim_next() is None


def test_work_to_be_tried_again_waits_and_keeps_its_error():
    work = NotificationFactory()
    work.try_again(HOUR, "Sambungan terputus.")

    assert Notification.objects.claim_next() is None
    assert list(Notification.objects.due(timezone.now() + 2 * HOUR)) == [work]
    assert work.error == "Sambungan terputus."


def test_a_body_runs_until_nothing_is_left():
    left = [True, True, False]

    assert until_none_is_left(lambda: left.pop(0)) == 2


def test_every_job_has_its_task_and_its_line_in_the_timetable(settings):
    app.loader.import_default_modules()
    timetable = {line["task"] for line in settings.CELERY_BEAT_SCHEDULE.values()}

    assert {job.value for job in Job} <= set(app.tasks)
    assert {job.value for job in Job} == timetable
