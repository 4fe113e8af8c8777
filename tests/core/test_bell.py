"""The bell is a courtesy: short, and silent for a while after nobody answered."""

from time import monotonic

from perkasa.celery import app
from perkasa.core.bell import PEACE, Bell
from perkasa.core.jobs import Job
from tests.fixtures.smtp import free_port


def test_after_nobody_answered_the_bell_rests_for_a_while(monkeypatch, caplog):
    monkeypatch.setattr("perkasa.celery.app.conf.broker_url", f"redis://127.0.0.1:{free_port()}/0")
    bell = Bell()

    for _ring in range(3):
        bell.ring(Job.SEND_NOTIFICATIONS.value)

    assert [record.message for record in caplog.records] == [
        "The broker is away; stakeholders.notifications.send_due waits for the timetable (OperationalError)."
    ]

    assert 0 < bell.quiet_until - monotonic() <= PEACE

    bell.quiet_until = 0.0  # a while has passed
    bell.ring(Job.SEND_NOTIFICATIONS.value)

    assert len(caplog.records) == 2


def test_a_broker_that_is_there_gets_the_task():
    bell = Bell()

    bell.ring(Job.SEND_NOTIFICATIONS.value)

    with app.connection_for_read() as connection:
        waiting = connection.SimpleQueue("celery").get(timeout=2)
    assert waiting.headers["task"] == "stakeholders.notifications.send_due"
    assert bell.quiet_until == 0.0
