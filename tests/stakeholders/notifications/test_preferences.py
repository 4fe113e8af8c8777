"""How people want to be told, and when they want quiet."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from perkasa.core.jobs import WorkState
from stakeholders.notifications import actions
from stakeholders.notifications.kinds import COMPULSORY, TIMED, Kind
from stakeholders.notifications.models import Channel, Notification, Pace
from stakeholders.notifications.preferences import ByEmail, Way, end_of_quiet, main_way
from stakeholders.notifications.sender import send_due
from tests.factories.stakeholders import NotificationFactory, OrganisationFactory, citizen, planner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("sample_letter")]
WIB = ZoneInfo("Asia/Jakarta")
PAGE = reverse("stakeholders:notifications.choices")
NIGHT = datetime(2026, 11, 23, 22, tzinfo=WIB)


@pytest.mark.parametrize("kind", sorted(COMPULSORY))
@pytest.mark.parametrize("by_email", ByEmail)
def test_a_compulsory_kind_is_always_sent_at_once(kind, by_email):
    assert main_way(kind, by_email) == Way(Channel.EMAIL, Pace.IMMEDIATE)


@pytest.mark.parametrize("kind", sorted(TIMED))
def test_a_reminder_is_never_collected(kind):
    assert main_way(kind, ByEmail.WEEKLY) == Way(Channel.EMAIL, Pace.IMMEDIATE)


def test_who_wants_no_mail_still_reads_it_in_the_portal_and_once(smtp_server):
    ratna, record = citizen(), OrganisationFactory()
    actions.choose(ratna, {Kind.MINUTES_ISSUED: ("never", False)})
    actions.notify(ratna, Kind.MINUTES_ISSUED, about=record)
    actions.choose(ratna, {Kind.MINUTES_ISSUED: ("immediate", False)})
    actions.choose(ratna, {Kind.MINUTES_ISSUED: ("never", False)})
    actions.notify(ratna, Kind.MINUTES_ISSUED, about=record)

    send_due()

    [row] = Notification.objects.addressed_to(ratna)
    assert (smtp_server.received, row.state, row.words) == ([], WorkState.DONE, "hanya di portal")
    assert list(Notification.objects.addressed_to(ratna).unread()) == [row]


@pytest.mark.parametrize(
    ("now", "since", "until", "expected"),
    [
        (NIGHT, time(21), time(5), datetime(2026, 11, 24, 5, tzinfo=WIB)),
        (NIGHT.replace(hour=4), time(21), time(5), datetime(2026, 11, 23, 5, tzinfo=WIB)),
        (NIGHT.replace(hour=5), time(21), time(5), None),
        (NIGHT.replace(hour=20), time(21), time(5), None),
        (NIGHT.replace(hour=13), time(12), time(14), datetime(2026, 11, 23, 14, tzinfo=WIB)),
        (NIGHT, time(12), time(14), None),
        (NIGHT, time(22), time(22), None),
    ],
)
def test_quiet_ends_where_its_hours_end(now, since, until, expected):
    assert end_of_quiet(now, since, until) == expected


def test_by_night_only_the_urgent_leaves_and_the_rest_in_the_morning(smtp_server, settings):
    settings.QUIET_HOURS = (time(21), time(5))
    with time_machine.travel(NIGHT, tick=False) as clock:
        calm = NotificationFactory()
        urgent = NotificationFactory(kind=Kind.BOOKING_REMINDER_HOUR, about=OrganisationFactory())
        Notification.objects.filter(pk=urgent.pk).update(kind=Kind.BOOKING_REMINDER_DAY)
        soon_over = NotificationFactory(not_after=NIGHT + timedelta(hours=2))
        actions.choose_quiet(urgent.recipient, None, None)  # this person wants no quiet
        send_due()
        by_night = [received.to for received in smtp_server.received]
        calm.refresh_from_db()
        assert (calm.state, calm.attempts) == (WorkState.PENDING, 0)
        clock.move_to(NIGHT + timedelta(hours=7, minutes=1))
        send_due()

    assert by_night == [urgent.recipient.email, soon_over.recipient.email]
    assert [received.to for received in smtp_server.received[2:]] == [calm.recipient.email]


def test_what_comes_within_the_hour_and_a_breach_are_urgent():
    urgent = {Kind.BOOKING_REMINDER_HOUR, Kind.TURN_DELAYED, Kind.BREACH_FOUND}
    assert {kind for kind in Kind if kind.is_urgent} == urgent


def test_the_page_keeps_what_was_chosen(client):
    ratna = citizen()
    client.force_login(ratna)
    page = client.get(PAGE)
    names = [field.name for field in page.context["form"]]
    answers = dict.fromkeys(names, "immediate") | {"quiet_since": "22:00", "quiet_until": "04:30"}
    answers["consultations-minutes-issued-email"] = "weekly"

    assert client.post(PAGE, answers).status_code == 302

    form = client.get(PAGE).context["form"]
    assert form["consultations-minutes-issued-email"].value() == "weekly"
    assert (form["quiet_since"].value(), form["quiet_until"].value()) == (time(22), time(4, 30))
    assert "consultations-bookings-declined-email" not in form.fields
    assert "consultations-bookings-awaiting_answer-email" not in form.fields


def test_a_compulsory_kind_cannot_be_switched_off_by_a_forged_form(client):
    ratna = citizen()
    client.force_login(ratna)
    names = [field.name for field in client.get(PAGE).context["form"]]
    answers = dict.fromkeys(names, "never") | {"quiet_since": "", "quiet_until": ""}
    client.post(PAGE, answers | {"consultations-bookings-declined-email": "never"})

    actions.notify(ratna, Kind.BOOKING_DECLINED, about=OrganisationFactory())

    assert Notification.objects.addressed_to(ratna).get().channel == Channel.EMAIL


def test_one_end_of_quiet_is_not_enough(client):
    client.force_login(planner())
    names = [field.name for field in client.get(PAGE).context["form"]]
    answers = dict.fromkeys(names, "immediate") | {"quiet_since": "22:00", "quiet_until": ""}

    page = client.post(PAGE, answers)

    assert "Isi kedua jam" in page.content.decode()


def test_opening_a_message_makes_it_read_and_the_bell_quiet(client):
    ratna, record = citizen(), OrganisationFactory()
    first, second = NotificationFactory.create_batch(2, recipient=ratna, about=record)
    NotificationFactory(recipient=ratna, about=record, shown_at=timezone.now() + timedelta(days=1))
    client.force_login(ratna)
    seen = [client.get(PAGE).context["counts"]["unread"]]

    client.post(reverse("stakeholders:notifications.open_message", args=[first.pk]))
    seen.append(client.get(PAGE).context["counts"]["unread"])
    client.post(reverse("stakeholders:notifications.read_all"))
    seen.append(client.get(PAGE).context["counts"]["unread"])

    assert seen == [2, 1, 0]
    second.refresh_from_db()
    assert second.read_at is not None


def test_nobody_opens_what_is_addressed_to_others(client):
    notification = NotificationFactory()
    client.force_login(citizen())

    page = client.post(reverse("stakeholders:notifications.open_message", args=[notification.pk]))

    assert page.status_code == 404
    notification.refresh_from_db()
    assert notification.read_at is None
