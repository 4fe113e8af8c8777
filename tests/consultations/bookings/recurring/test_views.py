"""The page on which a consultation is booked again and again."""

import pytest
from django.urls import reverse

from tests.factories.consultations import at, confirmed, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]


def test_an_officer_books_a_series_reads_what_came_of_it_and_ends_it(client):
    booking = confirmed(served_service(), at(25, 9))
    client.force_login(booking.officer.account)
    page = reverse("consultations:bookings.recurring.index", args=[booking.code])

    booked = client.post(page, {"every": "week", "times": "3"})
    ended = client.post(page + "akhiri/", {"reason": "Program selesai."}, follow=True)

    assert booked.text.count("KSL-") >= 3
    assert "3 konsultasi dibatalkan." in ended.text
