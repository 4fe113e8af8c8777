"""The outbox in the admin."""

import pytest
from django.urls import reverse
from django.utils import timezone

from perkasa.core.jobs import WorkState
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import NotificationFactory, admin, auditor, planner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_letter")]
LIST = reverse("admin:stakeholders_notification_changelist")


def failed() -> Notification:
    return NotificationFactory(
        state=WorkState.FAILED, finished_at=timezone.now(), attempts=7, error="550 no such person"
    )


def test_a_moderator_reads_what_failed_and_why_and_sends_it_again(client):
    notification = failed()
    client.force_login(admin())
    assert "550 no such person" in client.get(LIST, {"state__exact": "failed"}).content.decode()

    chosen = {"_selected_action": [notification.pk], "action": "send_again"}
    answer = client.post(LIST, chosen, follow=True).content.decode()

    assert "Pesan yang akan dikirim ulang: 1." in answer
    notification.refresh_from_db()
    assert notification.state == WorkState.PENDING


def test_what_was_sent_is_not_sent_again(client):
    notification = NotificationFactory(state=WorkState.DONE, finished_at=timezone.now())
    client.force_login(admin())

    answer = client.post(LIST, {"_selected_action": [notification.pk], "action": "send_again"}, follow=True)

    assert "Hanya pesan yang gagal" in answer.content.decode()


def test_the_page_of_a_message_shows_its_words_and_cannot_be_changed(client):
    notification = NotificationFactory(params={"subject": "Konsultasi RKPD"})
    client.force_login(admin())
    page = reverse("admin:stakeholders_notification_change", args=[notification.pk])

    words = client.get(page).content.decode()

    assert "Pengingat: Konsultasi RKPD" in words
    assert client.post(page, {"params": "{}"}).status_code == 403


def test_an_auditor_reads_all_and_sends_nothing(client):
    notification = failed()
    client.force_login(auditor())
    assert client.get(LIST).status_code == 200

    client.post(LIST, {"_selected_action": [notification.pk], "action": "send_again"})

    notification.refresh_from_db()
    assert notification.state == WorkState.FAILED


def test_a_planner_reads_only_what_is_addressed_to_them(client):
    officer = planner(full_name="Petugas Satu")
    NotificationFactory(recipient=officer)
    stranger = NotificationFactory().recipient
    client.force_login(officer)

    words = client.get(LIST).content.decode()

    assert "Petugas Satu" in words
    assert stranger.full_name not in words
