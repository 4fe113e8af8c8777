"""A visit: with a reason, with a banner, only to read, soon over, and written down."""

from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import TOTP
from django.urls import reverse
from django.utils import timezone

from consultations.minutes.models import Status
from consultations.minutes.review.links import address_for
from perkasa.core.models import StatusChange
from stakeholders.notifications.models import Notification
from stakeholders.support.models import SupportVisit
from tests.factories.minutes import in_review
from tests.factories.minutes import submitted as submitted_minutes
from tests.factories.stakeholders import admin, auditor, citizen, head, planner
from tests.pages.markup import faults

pytestmark = pytest.mark.django_db
TASKS, FRONT, END = reverse("home:tasks"), reverse("home:front"), reverse("stakeholders:support.end")
REASON = {"reason": "Tidak menemukan notulanya, bertanya lewat telepon."}


@pytest.fixture
def helper(client):
    account = admin(full_name="Sri Wahyuni")
    client.force_login(account)
    return account


@pytest.fixture
def ratna():
    return citizen(full_name="Ratna Wulandari")


def way_to(account) -> str:
    return reverse("stakeholders:support.begin", args=[account.pk])


def test_with_a_reason_an_admin_sees_what_the_person_sees_and_a_banner_on_every_page(client, helper, ratna):
    assert faults(client.get(way_to(ratna)).content.decode()) == []

    assert client.post(way_to(ratna), REASON).url == TASKS

    for address in (TASKS, FRONT, reverse("stakeholders:accounts.profile"), "/tidak-ada/"):
        page = client.get(address).content.decode()
        assert "Anda melihat sebagai <strong>Ratna Wulandari</strong>" in page
        assert f'action="{END}"' in page
        assert faults(page) == []
    assert 'value="Ratna Wulandari"' in client.get(reverse("stakeholders:accounts.profile")).content.decode()


def test_the_banner_leads_out(client, helper, ratna):
    client.post(way_to(ratna), REASON)

    page = client.post(END, follow=True).content.decode()

    assert "Kunjungan bantuan berakhir." in page
    assert "Anda melihat sebagai" not in page
    assert SupportVisit.objects.get().ended_at is not None
    assert client.get(reverse("admin:index")).status_code == 200


def test_without_a_reason_there_is_no_visit(client, helper, ratna):
    page = client.post(way_to(ratna), {"reason": "  "})

    assert page.status_code == 200
    assert not SupportVisit.objects.exists()


@pytest.mark.parametrize("visitor", [citizen, planner, head, auditor])
def test_nobody_else_may(client, visitor, ratna):
    client.force_login(visitor())

    assert client.get(way_to(ratna)).status_code == 403
    assert client.post(way_to(ratna), REASON).status_code == 403
    assert not SupportVisit.objects.exists()


def test_never_to_another_admin_nor_to_oneself_nor_to_a_closed_account(client, helper):
    others = [admin(), helper, citizen(is_active=False)]

    assert [client.post(way_to(other), REASON).status_code for other in others] == [403, 403, 403]


def test_never_from_within_a_visit(client, helper, ratna):
    client.post(way_to(ratna), REASON)

    assert client.get(way_to(citizen())).status_code == 403
    assert client.post(way_to(citizen()), REASON).status_code == 403
    assert SupportVisit.objects.count() == 1


def test_it_is_over_after_its_time(client, helper, ratna, settings):
    settings.SUPPORT_VISIT_MINUTES = 15
    client.post(way_to(ratna), REASON)

    with time_machine.travel(timezone.now() + timedelta(minutes=14, seconds=50)):
        assert "Anda melihat sebagai" in client.get(TASKS).content.decode()
    with time_machine.travel(timezone.now() + timedelta(minutes=15, seconds=1)):
        page = client.get(TASKS).content.decode()

    assert "Anda melihat sebagai" not in page
    assert "Kunjungan bantuan sudah berakhir." in page


def test_it_is_over_the_moment_the_admin_manages_people_no_more(client, helper, ratna):
    client.post(way_to(ratna), REASON)
    admin()
    helper.assignments.all().delete()

    assert "Anda melihat sebagai" not in client.get(TASKS).content.decode()


def test_nothing_is_signed_decided_or_changed_in_another_name(client, helper):
    minutes = submitted_minutes()
    client.post(way_to(head()), REASON)
    trail = StatusChange.objects.count()

    approve = reverse("consultations:minutes.approve", args=[minutes.booking.code])
    profile = reverse("stakeholders:accounts.profile")

    assert client.post(approve).status_code == 403
    assert client.post(profile, {"full_name": "Lain", "phone": ""}).status_code == 403
    minutes.refresh_from_db()
    assert (minutes.status, StatusChange.objects.count()) == (Status.SUBMITTED, trail)


@pytest.mark.parametrize("room", ["admin:index", "mfa_index", "mfa_view_recovery_codes", "account_email"])
def test_the_rooms_with_keys_and_the_moderators_room_are_closed(client, helper, room):
    visited = planner()
    TOTP.activate(visited, "JBSWY3DPEHPK3PXP")
    client.post(way_to(visited), REASON)

    assert client.get(reverse(room)).status_code == 403


def test_no_link_and_no_secret_address_of_the_person_is_handed_out(client, helper):
    """Else the helper could sign out and speak for them, as whoever holds the letter does."""
    minutes = in_review()
    client.post(way_to(minutes.booking.requested_by), REASON)

    review = reverse("consultations:minutes.review.review", args=[minutes.booking.code])
    calendars = reverse("consultations:bookings.calendars.index")

    assert [client.get(room).status_code for room in (review, calendars)] == [403, 403]
    assert "/notula/tinjau/" not in client.get(minutes.booking.get_absolute_url()).content.decode()


def test_a_letter_of_the_person_is_not_answered_during_a_visit(client, helper):
    minutes = in_review()
    client.post(way_to(minutes.booking.requested_by), REASON)

    answer = client.post(address_for(minutes, minutes.booking.requested_by) + "setuju/", {"note": ""})

    minutes.refresh_from_db()
    assert (answer.status_code, minutes.status) == (403, Status.IN_REVIEW)


def test_signing_out_ends_it_too(client, helper, ratna):
    client.post(way_to(ratna), REASON)

    client.post(reverse("account_logout"))

    assert SupportVisit.objects.get().ended_at is not None
    assert client.get(TASKS).status_code == 302


def test_the_person_is_told_by_whom_and_why(client, helper, ratna):
    client.post(way_to(ratna), REASON)

    [notice] = Notification.objects.filter(recipient=ratna)
    assert (notice.params["by"], notice.params["reason"]) == ("Sri Wahyuni", REASON["reason"])


def test_a_visit_of_somebody_else_cannot_be_entered_by_its_number(client, helper, ratna):
    client.post(way_to(ratna), REASON)
    visit = SupportVisit.objects.get()
    client.force_login(admin())
    session = client.session
    session["support_visit"] = visit.pk
    session.save()

    assert "Anda melihat sebagai" not in client.get(TASKS).content.decode()
