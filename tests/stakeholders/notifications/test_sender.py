"""The postman: once, not too late, again when it may pass, and never in silence."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from perkasa.core.jobs import WorkState
from stakeholders.notifications import sender
from stakeholders.notifications.models import Notification
from stakeholders.notifications.tasks import send_due
from tests.factories.stakeholders import NotificationFactory, OrganisationFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_letter")]
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def test_what_is_due_leaves_over_one_session(smtp_server):
    due = NotificationFactory.create_batch(3)
    later = NotificationFactory(not_before=timezone.now() + HOUR)

    send_due()

    assert [received.to for received in smtp_server.received] == [row.recipient.email for row in due]
    assert smtp_server.sessions == 1
    assert states() == [WorkState.DONE] * 3 + [WorkState.PENDING]
    later.refresh_from_db()
    assert later.attempts == 0


def test_a_message_is_text_and_page_with_headers_of_its_own(smtp_server):
    notification = NotificationFactory(
        recipient__full_name="Siti O'Hara & Rekan", params={"subject": "Bedah <RKPD>"}
    )

    send_due()

    [received] = smtp_server.received
    assert received.subject == "Pengingat: Bedah <RKPD>"
    assert "Yth. Siti O'Hara & Rekan," in received.text
    assert "Bedah &lt;RKPD&gt;" in received.html
    assert received.message["Message-ID"] == notification.message_id
    assert received.message["Auto-Submitted"] == "auto-generated"
    notification.refresh_from_db()
    assert notification.sent_at is not None


def test_a_second_run_sends_nothing_again(smtp_server):
    NotificationFactory()

    send_due()
    send_due()

    assert len(smtp_server.received) == 1


def test_what_is_too_late_is_missed_and_shown_and_not_sent(smtp_server):
    NotificationFactory(not_before=timezone.now() - HOUR, not_after=timezone.now() - MINUTE)

    send_due()

    assert smtp_server.received == []
    assert states() == [WorkState.MISSED]


def test_a_server_that_is_away_costs_one_attempt_a_round_and_then_all_leaves_once(smtp_server):
    NotificationFactory.create_batch(3)
    smtp_server.close()

    send_due()
    send_due()

    assert sorted(Notification.objects.values_list("attempts", flat=True)) == [0, 1, 1]
    assert set(states()) == {WorkState.PENDING}
    assert Notification.objects.filter(error__contains="ConnectionRefusedError").count() == 2

    smtp_server.open()
    with time_machine.travel(timezone.now() + 2 * MINUTE):
        send_due()

    assert sorted(received.to for received in smtp_server.received) == sorted(
        Notification.objects.values_list("recipient__email", flat=True)
    )
    assert states() == [WorkState.DONE] * 3
    assert sorted(Notification.objects.values_list("attempts", flat=True)) == [1, 2, 2]


def test_a_person_whose_mailbox_is_busy_is_tried_again_with_growing_waits_then_given_up(smtp_server):
    notification = NotificationFactory()
    smtp_server.refusals[notification.recipient.email] = "450 mailbox busy"
    moment, waits = timezone.now(), []

    while Notification.objects.filter(state=WorkState.PENDING).exists():
        with time_machine.travel(moment, tick=False):
            send_due()
        notification.refresh_from_db()
        waits.append(notification.not_before - moment)
        moment = max(moment, notification.not_before)

    assert waits[:-1] == list(sender.WAITS)
    assert (notification.state, notification.attempts) == (WorkState.FAILED, 7)
    assert "mailbox busy" in notification.error


def test_a_person_who_does_not_exist_fails_at_once_and_does_not_hold_up_the_others(smtp_server):
    nobody, somebody = NotificationFactory(), NotificationFactory()
    smtp_server.refusals[nobody.recipient.email] = "550 no such person"

    send_due()

    assert [received.to for received in smtp_server.received] == [somebody.recipient.email]
    assert states() == [WorkState.FAILED, WorkState.DONE]
    nobody.refresh_from_db()
    assert "no such person" in nobody.error


def test_a_line_that_breaks_during_the_handing_over_waits_for_a_person(smtp_server):
    NotificationFactory()
    smtp_server.breaks_off = True

    send_due()
    send_due()

    assert len(smtp_server.received) == 1  # it had arrived, and it is not sent twice
    assert states() == [WorkState.UNKNOWN]


def test_what_a_killed_worker_left_behind_waits_for_a_person(smtp_server):
    taken = timezone.now() - sender.LEASE
    NotificationFactory(state=WorkState.RUNNING, attempts=1, claimed_at=taken - MINUTE)
    NotificationFactory(state=WorkState.RUNNING, attempts=1, claimed_at=taken + MINUTE)

    send_due()

    assert smtp_server.received == []
    assert states() == [WorkState.UNKNOWN, WorkState.RUNNING]


def test_a_message_that_cannot_be_written_fails_and_does_not_hold_up_the_others(smtp_server):
    unwritten = NotificationFactory(recipient__email="dua@baris\n.id")
    NotificationFactory()

    send_due()

    assert states() == [WorkState.FAILED, WorkState.DONE]
    unwritten.refresh_from_db()
    assert unwritten.error.startswith("BadHeaderError")


def test_a_closed_account_is_told_nothing(smtp_server):
    NotificationFactory(recipient__is_active=False)

    send_due()

    assert smtp_server.received == []
    assert states() == [WorkState.CANCELLED]


def test_a_record_that_is_gone_is_not_spoken_of(smtp_server):
    record = OrganisationFactory()
    NotificationFactory(about=record)
    record.delete()

    send_due()

    assert smtp_server.received == []
    assert states() == [WorkState.CANCELLED]


def states() -> list[str]:
    return list(Notification.objects.order_by("pk").values_list("state", flat=True))
