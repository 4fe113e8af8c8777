"""Bookings in the moderators' room."""

import pytest
from django.urls import reverse

from consultations.bookings import answers
from consultations.bookings.models import Status
from tests.factories.consultations import BookingFileFactory, at, confirmed, request, served_service
from tests.factories.stakeholders import admin, auditor, citizen, planner

pytestmark = pytest.mark.django_db
LIST = reverse("admin:consultations_booking_changelist")


def page_of(booking) -> str:
    return reverse("admin:consultations_booking_change", args=[booking.pk])


def step(booking, name: str) -> str:
    return reverse("admin:consultations_booking_step", args=[booking.pk, name])


def test_a_moderator_confirms_with_one_button(client):
    booking = request(served_service(), at(24, 9))
    client.force_login(admin())

    assert "Pastikan jadwal" in client.get(page_of(booking)).content.decode()
    client.post(step(booking, "confirm"), {"reason": ""})

    booking.refresh_from_db()
    assert booking.status == Status.CONFIRMED


def test_what_waits_for_an_answer_stands_first_then_what_is_to_come_then_the_past(client, quiet_morning):
    service = served_service(officers=3)
    coming = [confirmed(service, at(day, 9)) for day in (26, 25)]
    waiting = [request(service, at(day, 10)) for day in (27, 26)]
    off = request(service, at(30, 9))
    answers.cancel(off, by=off.requested_by, reason="Sudah terjawab.")
    client.force_login(admin())

    shown = client.get(LIST).context["cl"].result_list

    assert list(shown) == [*reversed(waiting), *reversed(coming), off]


def test_a_moderator_declines_many_with_one_reason(client):
    service = served_service(officers=2)
    bookings = [request(service, at(24, hour)) for hour in (9, 10)]
    client.force_login(admin())
    chosen = {"action": "step_decline", "_selected_action": [booking.pk for booking in bookings]}

    asked = client.post(LIST, chosen)
    client.post(LIST, chosen | {"confirmed": "1", "reason": "Kantor pindah gedung."})

    assert "Alasan" in asked.content.decode()
    for booking in bookings:
        booking.refresh_from_db()
    assert [booking.status for booking in bookings] == [Status.DECLINED] * 2


def test_nothing_is_typed_added_or_deleted_in_the_admin(client):
    booking = request(served_service(), at(24, 9))
    client.force_login(admin())

    assert client.get(reverse("admin:consultations_booking_add")).status_code == 403
    assert client.get(reverse("admin:consultations_booking_delete", args=[booking.pk])).status_code == 403
    assert client.post(page_of(booking), {"subject": "Lain"}).status_code == 403


def test_an_officer_sees_and_answers_only_what_was_sent_to_their_services(client):
    mine, theirs = request(served_service(), at(24, 9)), request(served_service(), at(24, 9))
    client.force_login(mine.officer.account)

    page = client.get(LIST).content.decode()

    assert [booking.code in page for booking in (mine, theirs)] == [True, False]
    assert client.post(step(theirs, "confirm"), {"reason": ""}).status_code == 404


def test_an_auditor_reads_and_does_nothing(client):
    file = BookingFileFactory()
    client.force_login(auditor())

    page = client.get(page_of(file.booking)).content.decode()

    assert (file.name in page, "Pastikan jadwal" in page) == (True, False)
    assert client.post(step(file.booking, "confirm"), {"reason": ""}).status_code == 403


@pytest.mark.parametrize(("who", "status"), [(citizen, 302), (planner, 200), (admin, 200)])
def test_the_list_opens_for_those_who_may_enter_the_admin(client, who, status):
    client.force_login(who())

    assert client.get(LIST).status_code == status


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_the_same_number_of_queries_for_one_and_three_rows(
    client, django_assert_num_queries, rows
):
    service = served_service()
    for number in range(rows):
        request(service, at(24, 9 + number))
    client.force_login(admin())
    client.get(LIST)

    with django_assert_num_queries(7):
        client.get(LIST)
