"""A head answers in the admin as well; promises are listed by what is still to be done."""

import pytest
import time_machine
from django.urls import reverse

from consultations.minutes.followups import actions as follow_ups
from consultations.minutes.models import Minutes, Status
from tests.factories.minutes import approved, held_consultation, submitted, written
from tests.factories.stakeholders import admin, auditor, head

pytestmark = pytest.mark.django_db
LIST = reverse("admin:consultations_minutes_changelist")
PROMISES = reverse("admin:consultations_followup_changelist")


def change_of(minutes: Minutes) -> str:
    return reverse("admin:consultations_minutes_change", args=[minutes.pk])


def step_of(minutes: Minutes, step: str) -> str:
    return reverse("admin:consultations_minutes_step", args=[minutes.pk, step])


def test_a_head_reads_the_whole_sheet_and_approves_it(client):
    minutes = submitted()
    client.force_login(head())

    page = client.get(change_of(minutes)).content.decode()
    answer = client.post(step_of(minutes, "approve"), {"reason": ""})

    for words in (
        minutes.recommendations[0],
        "Mengukur bentang jembatan",
        "Warga Desa Blumah",
        "Setujui dan terbitkan",
    ):
        assert words in page
    assert answer.status_code == 302
    minutes.refresh_from_db()
    assert (minutes.status, minutes.paper.number) == (Status.APPROVED, 1)


def test_sending_back_asks_for_the_reason(client):
    minutes = submitted()
    client.force_login(head())

    asked = client.post(step_of(minutes, "send_back"), {"reason": ""})
    answer = client.post(step_of(minutes, "send_back"), {"reason": "Belum jelas"})

    assert (asked.status_code, answer.status_code) == (200, 302)
    minutes.refresh_from_db()
    assert minutes.status == Status.RETURNED


def test_an_admin_reads_but_is_offered_no_answer(client):
    minutes = submitted()
    client.force_login(admin())

    assert "Setujui dan terbitkan" not in client.get(change_of(minutes)).content.decode()
    assert client.post(step_of(minutes, "approve"), {"reason": ""}).status_code == 403
    assert client.post(change_of(minutes), {"notes": "lain"}).status_code == 403
    assert client.get(reverse("admin:consultations_minutes_add")).status_code == 403


def test_many_are_approved_at_once_and_each_gets_its_number(client):
    first = submitted()
    second = submitted(held_consultation(starts_at=first.booking.starts_at.replace(hour=13)))
    draft = written(held_consultation(starts_at=first.booking.starts_at.replace(hour=14)))
    client.force_login(head())
    chosen = {"action": "step_approve", "_selected_action": [first.pk, second.pk, draft.pk], "confirmed": "1"}

    answer = client.post(LIST, chosen | {"reason": ""}, follow=True)

    assert [row.paper.number for row in Minutes.objects.filter(paper__isnull=False).order_by("pk")] == [1, 2]
    assert "Setujui dan terbitkan: 2 data." in answer.content.decode()


def test_promises_are_listed_by_what_is_open_and_what_is_late(client):
    minutes = approved()
    follow_ups.close(
        minutes.follow_ups.get(number=2), by=minutes.booking.requested_by, reason="Sudah selesai."
    )
    client.force_login(auditor())

    def listed(state: str) -> list:
        return [row.number for row in client.get(PROMISES, {"keadaan": state}).context["cl"].queryset]

    with time_machine.travel("2026-12-10 02:00Z"):
        assert (listed("terbuka"), listed("terlambat")) == ([1, 3], [1])
    promise = minutes.follow_ups.get(number=3)
    page = client.get(reverse("admin:consultations_followup_change", args=[promise.pk])).content.decode()
    assert "Kepala Dusun Krajan" in page
