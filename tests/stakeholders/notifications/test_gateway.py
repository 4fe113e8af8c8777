"""Short messages through a real HTTP gateway: off by default, once, and never to our own network."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from perkasa.core.jobs import WorkState
from stakeholders.notifications import actions
from stakeholders.notifications.gateway import international
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Channel, Notification
from stakeholders.notifications.sender import send_due
from tests.factories.stakeholders import NotificationFactory, OrganisationFactory, citizen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_letter")]


@pytest.fixture
def gateway(machine, settings):
    """The portal sends short messages through a gateway."""
    settings.MESSAGE_GATEWAY_URL, settings.MESSAGE_GATEWAY_TOKEN = f"{machine.url}/kirim", "rahasia"
    return machine


def message(**details) -> Notification:
    phone = details.pop("phone", "0812 3456 7890")
    return NotificationFactory(channel=Channel.MESSAGE, recipient__phone=phone, **details)


def test_a_message_reaches_the_gateway_with_its_token_and_its_id(gateway):
    notification = message(params={"subject": "Konsultasi RKPD", "path": "/konsultasi/KSL-7F3KQ2/"})

    send_due()
    send_due()

    [asked] = gateway.asked
    assert (asked.method, asked.path, asked.headers["Authorization"]) == ("POST", "/kirim", "Bearer rahasia")
    assert json.loads(asked.body) == {
        "to": "+6281234567890",
        "text": "Perkasa Kendal: Pengingat: Konsultasi RKPD. http://localhost:8000/konsultasi/KSL-7F3KQ2/",
        "id": notification.message_id.strip("<>"),
    }
    assert state(notification) == WorkState.DONE


@pytest.mark.parametrize(
    ("status", "expected"),
    [(503, WorkState.PENDING), (429, WorkState.PENDING), (400, WorkState.FAILED), (302, WorkState.FAILED)],
)
def test_a_gateway_that_says_no_is_asked_again_only_when_that_may_help(gateway, status, expected):
    gateway.status, gateway.body = status, b"tidak bisa"
    notification = message()

    send_due()

    assert state(notification) == expected
    assert "tidak bisa" in notification.error


def test_a_gateway_that_hears_and_says_nothing_leaves_the_outcome_open(gateway):
    gateway.hangs_up = True
    notification = message()

    send_due()
    send_due()

    assert (state(notification), len(gateway.asked)) == (WorkState.UNKNOWN, 1)


def test_a_gateway_that_is_away_is_waited_for(gateway):
    notification = message()
    gateway.close()
    send_due()
    waiting = state(notification)
    gateway.open()

    Notification.objects.update(not_before=timezone.now() - timedelta(minutes=1))
    notification.recipient.refresh_from_db()

    assert (waiting, "Unreachable" in notification.error) == (WorkState.PENDING, True)


def test_a_gateway_in_our_own_network_is_not_asked_unless_it_is_named(gateway, settings):
    settings.OUTGOING_ALLOWED_HOSTS = []
    notification = message()

    send_due()

    assert (state(notification), gateway.asked) == (WorkState.FAILED, [])


def test_without_a_gateway_nobody_is_offered_or_sent_a_message(settings):
    settings.MESSAGE_GATEWAY_URL = ""
    ratna = citizen(phone="0812 3456 7890")
    actions.choose(ratna, {Kind.MINUTES_ISSUED: ("immediate", True)})
    actions.notify(ratna, Kind.MINUTES_ISSUED, about=OrganisationFactory())
    left_over = message()

    send_due()

    assert [row.channel for row in Notification.objects.addressed_to(ratna)] == [Channel.EMAIL]
    assert state(left_over) == WorkState.CANCELLED


def test_who_chose_it_gets_mail_and_message_and_reads_it_once_in_the_portal(gateway):
    ratna, record = citizen(phone="+62 812-3456-7890"), OrganisationFactory()
    actions.choose(ratna, {Kind.BOOKING_REMINDER_DAY: ("immediate", True)})

    for _time in range(2):
        actions.notify(ratna, Kind.BOOKING_REMINDER_DAY, about=record, params={"subject": "RKPD"})
    send_due()

    rows = Notification.objects.addressed_to(ratna)
    assert sorted(rows.values_list("channel", flat=True)) == ["email", "message"]
    assert rows.in_portal().count() == 1
    assert len(gateway.asked) == 1


@pytest.mark.parametrize(
    "typed", ["0812 3456 7890", "+62 812-3456-7890", "62812 3456 7890", "(0812) 3456.7890"]
)
def test_a_number_names_its_country(typed):
    assert international(typed) == "+6281234567890"


def state(notification: Notification) -> str:
    notification.refresh_from_db()
    return notification.state
