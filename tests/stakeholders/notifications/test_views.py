"""The page of messages and the ledger of a record."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from perkasa.core.jobs import WorkState
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import NotificationFactory, OrganisationFactory, citizen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_letter")]
PAGE = reverse("stakeholders:notifications.index")


def test_a_person_reads_their_own_messages_and_no_others(client):
    ratna = citizen()
    NotificationFactory(recipient=ratna, params={"subject": "Konsultasi RKPD"})
    NotificationFactory(recipient=ratna, params={"subject": "Dibatalkan"}, state=WorkState.CANCELLED)
    NotificationFactory(params={"subject": "Rahasia orang lain"})
    client.force_login(ratna)

    page = client.get(PAGE)

    assert [subject for _row, subject, _path in page.context["lines"]] == ["Pengingat: Konsultasi RKPD"]
    assert "Rahasia" not in page.content.decode()


def test_an_empty_page_says_what_it_is_for(client):
    client.force_login(citizen())

    assert "Belum ada pemberitahuan" in client.get(PAGE).content.decode()


def test_a_stranger_is_sent_to_sign_in_and_back(client):
    assert client.get(PAGE).url == f"{reverse('account_login')}?next={PAGE}"


@pytest.mark.parametrize("rows", [1, 3, 26])
def test_the_number_of_queries_does_not_grow(client, rows, django_assert_num_queries):
    ratna, record = citizen(), OrganisationFactory()
    NotificationFactory.create_batch(rows, recipient=ratna, about=record)
    client.force_login(ratna)
    client.get(PAGE)

    with django_assert_num_queries(5):
        client.get(PAGE)


def test_the_ledger_names_people_states_and_moments_but_no_addresses():
    record, nine = OrganisationFactory(), datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
    sent = NotificationFactory(about=record, state=WorkState.DONE, not_before=nine, finished_at=nine)
    NotificationFactory(about=record, not_before=timezone.now())

    ledger = render_to_string(
        "stakeholders/notifications/ledger.html", {"notifications": Notification.objects.about(record)}
    )

    assert sent.recipient.full_name in ledger
    assert "Senin, 23 November 2026 pukul 09.00 WIB" in ledger
    assert ledger.count("terkirim") == 1
    assert "dijadwalkan" in ledger
    assert sent.recipient.email not in ledger
