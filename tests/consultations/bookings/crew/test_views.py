"""The officers of one consultation on one page."""

import pytest
from django.urls import reverse

from tests.factories.consultations import at, confirmed, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]


def address(name: str, *args) -> str:
    return reverse(f"consultations:bookings.crew.{name}", args=args)


def test_an_officer_lets_a_colleague_come_along_and_then_take_over(client):
    booking = confirmed(served_service(officers=3), at(25, 9))
    first, second = booking.service.officers.exclude(pk=booking.officer_id)
    client.force_login(booking.officer.account)

    client.post(address("accompany", booking.code), {"officer": first.pk})
    page = client.get(address("index", booking.code))
    client.post(address("leave_out", booking.code, first.pk))
    client.post(address("cover", booking.code), {"officer": second.pk, "reason": "Ada tugas luar."})

    assert f'Lepas<span class="hidden-text"> {first}</span>' in page.text
    booking.refresh_from_db()
    assert booking.officer == second
    assert [time.officer for time in booking.officer_times.all()] == [second]


def test_only_those_who_are_free_then_can_be_chosen(client):
    service = served_service(officers=2)
    booking, other = confirmed(service, at(25, 9)), confirmed(service, at(25, 9))
    client.force_login(booking.officer.account)

    page = client.post(address("cover", booking.code), {"officer": other.officer_id, "reason": "Ada tugas."})

    assert "Pilih dari daftar." in page.text


def test_who_asked_does_not_see_the_page(client):
    booking = confirmed(served_service(), at(25, 9))
    client.force_login(booking.requested_by)

    assert client.get(address("index", booking.code)).status_code == 403
