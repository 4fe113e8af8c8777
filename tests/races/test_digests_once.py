"""Many workers compose at once: each person has one digest with everything in it, each admin one mail."""

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from perkasa.core.jobs import WorkState
from stakeholders.notifications import digests, morning
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification, Pace
from stakeholders.notifications.tasks import compose_digests
from tests.factories.stakeholders import AccountFactory, NotificationFactory, admin
from tests.races.test_reminders_once import at_once

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("sample_letter")]
SEVEN = datetime(2026, 11, 24, 7, 1, tzinfo=ZoneInfo("Asia/Jakarta"))  # a Tuesday, after both hours
PEOPLE, MESSAGES = 12, 3


def messages_to_collect() -> None:
    """Twelve people, of whom each wants three messages of yesterday told together."""
    for person in AccountFactory.create_batch(PEOPLE):
        yesterday = {"pace": Pace.DAILY, "not_before": SEVEN - timedelta(days=1)}
        NotificationFactory.create_batch(MESSAGES, recipient=person, **yesterday)


def trouble() -> None:
    """Something for the admins to read: a message that failed last night."""
    failed = NotificationFactory()
    failed.finish(WorkState.FAILED, "550 no such person")


def digests_by_person() -> Counter:
    return Counter(Notification.objects.filter(kind=Kind.DIGEST).values_list("recipient", flat=True))


def test_eight_workers_compose_one_digest_for_each_person_with_all_that_waited():
    with time_machine.travel(SEVEN, tick=False):
        messages_to_collect()

        at_once(digests.compose_due)

    composed = Notification.objects.filter(kind=Kind.DIGEST)
    assert set(digests_by_person().values()) == {1}
    assert {digest.params["number"] for digest in composed} == {MESSAGES}
    assert [digest.collected.count() for digest in composed] == [MESSAGES] * PEOPLE


def test_control_without_the_lock_digests_are_composed_more_than_once():
    with time_machine.travel(SEVEN, tick=False):
        messages_to_collect()

        at_once(read_then_compose)

    assert digests_by_person().total() > PEOPLE


def test_eight_workers_write_the_admins_morning_once_to_each_of_them():
    admins = [admin(), admin(), admin()]
    with time_machine.travel(SEVEN, tick=False):
        trouble()

        at_once(morning.compose_due)

    told = Counter(Notification.objects.filter(kind=Kind.MORNING).values_list("recipient", flat=True))
    assert told == {account.pk: 1 for account in admins}


def test_the_whole_job_run_by_eight_workers_and_once_more_tells_nobody_anything_twice():
    admin()
    with time_machine.travel(SEVEN, tick=False):
        messages_to_collect()
        trouble()

        at_once(compose_digests)
        compose_digests()

    assert digests_by_person().total() == PEOPLE
    assert Notification.objects.filter(kind=Kind.MORNING).count() == 1


def read_then_compose() -> None:
    """How it must not be done."""
    waiting = list(Notification.objects.to_collect(Pace.DAILY, SEVEN))
    for person in {row.recipient_id for row in waiting}:
        ours = [row for row in waiting if row.recipient_id == person]
        still = [row for row in ours if Notification.objects.get(pk=row.pk).state == WorkState.PENDING]
        if still:
            key = f"careless:{person}:{timezone.now()}:{Notification.objects.count()}:{id(still)}"
            digest = Notification.objects.create(
                key=key, recipient_id=person, kind=Kind.DIGEST, about=still[0].recipient
            )
            Notification.objects.filter(pk__in=[row.pk for row in still]).update(
                state=WorkState.DONE, finished_at=timezone.now(), digest=digest
            )
