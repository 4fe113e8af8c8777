"""A broker that is away costs a moment and loses nothing; the mail leaves when a worker runs again."""

import socket

import pytest

from perkasa.core.jobs import Job, WorkState
from stakeholders.notifications import sender
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import citizen
from tests.fixtures.children import child, until
from tests.fixtures.letters import SAMPLES
from tests.fixtures.smtp import free_port

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("sample_letter")]
LONGEST_WAIT = 2.0

TELL_THREE_TIMES = """
import sys, time, django
django.setup()
from django.db import transaction
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind
ratna = Account.objects.get(email=sys.argv[1])
began = time.monotonic()
with transaction.atomic():
    for version in (1, 2, 3):
        notify(ratna, Kind.BOOKING_REMINDER_DAY, about=ratna, version=version, params={"subject": "Bedah"})
print(time.monotonic() - began)
"""
RING = f"""
import django
django.setup()
from perkasa.core.bell import bell
bell.ring({Job.SEND_NOTIFICATIONS.value!r})
"""
CELERY = f"""
from django.conf import settings
settings.TEMPLATES[0]["DIRS"].insert(0, {str(SAMPLES)!r})
from perkasa.celery import app
app.worker_main(["worker", "--pool=solo", "--loglevel=ERROR", "--without-gossip", "--without-mingle"])
"""


@pytest.fixture
def silent_broker():
    """A port that takes calls and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"redis://127.0.0.1:{server.getsockname()[1]}/0"


@pytest.fixture
def closed_broker():
    """A port nobody listens on."""
    return f"redis://127.0.0.1:{free_port()}/0"


@pytest.mark.parametrize("broker", ["closed_broker", "silent_broker"])
def test_without_a_broker_the_deed_is_quick_and_the_mail_leaves_with_the_timetable(
    broker, request, smtp_server
):
    ratna = citizen()

    seconds = told_in(ratna, REDIS_URL=request.getfixturevalue(broker))

    assert seconds < LONGEST_WAIT
    assert states() == [WorkState.PENDING] * 3

    sender.send_due()  # what the timetable asks for each minute

    assert [received.to for received in smtp_server.received] == [ratna.email] * 3
    assert states() == [WorkState.DONE] * 3


def test_when_the_broker_is_back_a_worker_sends_what_was_left(smtp_server, closed_broker):
    told_in(citizen(), REDIS_URL=closed_broker)
    worker = child("-c", CELERY, EMAIL_URL=smtp_server.url)

    child("-c", RING).communicate(timeout=60)
    try:
        until(lambda: states() == [WorkState.DONE] * 3)
    finally:
        worker.terminate()
        worker.communicate(timeout=60)

    assert len(smtp_server.received) == 3


def told_in(person, **environment: str) -> float:
    """How many seconds a process of its own needed to write down three messages and ask for a worker."""
    process = child("-c", TELL_THREE_TIMES, person.email, **environment)
    output, _errors = process.communicate(timeout=60)
    return float(output)


def states() -> list[str]:
    return list(Notification.objects.order_by("pk").values_list("state", flat=True))
