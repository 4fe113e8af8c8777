"""Many postmen, fifty reminders: each arrives once; without the claim they arrive many times."""

import subprocess
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from perkasa.core.jobs import WorkState
from stakeholders.notifications import letters, sender
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import NotificationFactory
from tests.fixtures.children import child, until
from tests.fixtures.letters import SAMPLES

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("sample_letter")]
REMINDERS, WORKERS, PROCESSES = 50, 8, 4

WORKER = f"""
import django
from django.conf import settings
settings.TEMPLATES[0]["DIRS"].insert(0, {str(SAMPLES)!r})
django.setup()
from stakeholders.notifications import sender
print("ready", flush=True)
input()
sender.send_due()
"""


def test_eight_workers_send_each_of_fifty_reminders_once(smtp_server):
    NotificationFactory.create_batch(REMINDERS)

    at_once(sender.send_due)

    assert arrivals(smtp_server) == {1: REMINDERS}
    assert states() == {WorkState.DONE: REMINDERS}


def test_control_without_the_claim_reminders_arrive_more_than_once(smtp_server):
    NotificationFactory.create_batch(REMINDERS)

    at_once(if_not_sent_send_then_mark)

    assert len(smtp_server.received) > REMINDERS
    assert states() == {WorkState.DONE: REMINDERS}


def test_four_processes_send_each_of_fifty_reminders_once(smtp_server):
    NotificationFactory.create_batch(REMINDERS)
    workers = [worker(smtp_server) for _number in range(PROCESSES)]

    for process in workers:
        process.communicate("now\n", timeout=60)

    assert [process.returncode for process in workers] == [0] * PROCESSES
    assert arrivals(smtp_server) == {1: REMINDERS}
    assert states() == {WorkState.DONE: REMINDERS}


def test_a_worker_killed_while_handing_over_leaves_one_row_for_a_person_and_no_second_message(smtp_server):
    NotificationFactory.create_batch(3)
    smtp_server.slowness = 30
    killed = worker(smtp_server)
    killed.stdin.write("now\n")
    killed.stdin.flush()
    until(lambda: len(smtp_server.received) == 1)

    killed.kill()
    killed.communicate()
    smtp_server.slowness = 0
    sender.send_due()
    with time_machine.travel(timezone.now() + sender.LEASE + timedelta(minutes=1)):
        sender.send_due()

    assert arrivals(smtp_server) == {1: 3}
    assert states() == {WorkState.UNKNOWN: 1, WorkState.DONE: 2}


def if_not_sent_send_then_mark() -> None:
    """How it must not be done."""
    for notification in Notification.objects.due().order_by("not_before"):
        notification.refresh_from_db()
        if notification.state == WorkState.PENDING:
            letters.email_of(notification).send()
            notification.finish(WorkState.DONE)


def at_once(work) -> None:
    """Eight threads, each with a connection of its own, do `work` from the same moment on."""
    start = Barrier(WORKERS)

    def run() -> None:
        start.wait()
        try:
            work()
        finally:
            connection.close()

    with ThreadPoolExecutor(WORKERS) as pool:
        for future in [pool.submit(run) for _number in range(WORKERS)]:
            future.result()


def worker(smtp_server) -> subprocess.Popen:
    """A process of its own that waits for a line on its input and then sends what is due."""
    process = child("-c", WORKER, EMAIL_URL=smtp_server.url)
    assert process.stdout.readline() == "ready\n"
    return process


def arrivals(smtp_server) -> Counter:
    """How many messages arrived how often."""
    return Counter(Counter(received.message["Message-ID"] for received in smtp_server.received).values())


def states() -> Counter:
    return Counter(Notification.objects.values_list("state", flat=True))
