"""A day on which the mail server is dead: nothing is lost, admins are told, all of it arrives once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine

from perkasa.core.jobs import WorkState
from stakeholders.notifications import tasks
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import NotificationFactory, admin

MONDAY_TEN = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Asia/Jakarta"))
MESSAGES = 8


@pytest.mark.django_db
@pytest.mark.usefixtures("sample_letter")
def test_the_digest_names_every_message_and_the_retries_deliver_all_of_them_once(smtp_server):
    watcher = admin()
    smtp_server.close()
    with time_machine.travel(MONDAY_TEN, tick=False) as clock:
        rows = [
            NotificationFactory(
                params={"subject": f"Konsultasi {number}"}, recipient__full_name=f"Warga {number}"
            )
            for number in range(MESSAGES)
        ]
        _work(clock, until=MONDAY_TEN + timedelta(days=1))
        dead = set(Notification.objects.values_list("state", flat=True))

        smtp_server.open()
        _work(clock, until=MONDAY_TEN + timedelta(days=1, hours=4))

    assert dead == {WorkState.PENDING}
    assert set(Notification.objects.values_list("state", flat=True)) == {WorkState.DONE}
    arrived = [received.to for received in smtp_server.received]
    assert sorted(arrived) == sorted([row.recipient.email for row in rows] + [watcher.email])
    [digest] = [received for received in smtp_server.received if received.to == watcher.email]
    assert Notification.objects.filter(kind=Kind.MORNING).count() == 1
    for number in range(MESSAGES):
        assert f"Pengingat: Konsultasi {number} → Warga {number}" in digest.text
        assert f"Pengingat: Konsultasi {number} → Warga {number}" in digest.html


def _work(clock, *, until: datetime) -> None:
    """The timetable rings every ten minutes."""
    now = datetime.now(tz=MONDAY_TEN.tzinfo)
    while now < until:
        tasks.compose_digests()
        tasks.send_due()
        now += timedelta(minutes=10)
        clock.move_to(now)
