"""Nothing typed is lost."""

from datetime import timedelta
from urllib.parse import unquote

import pytest
from django.urls import reverse

from consultations.bookings.models import Status
from tests.consultations.bookings.visits import address, wish
from tests.factories.consultations import (
    at,
    hold,
    served_service,
)
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah jembatan masuk Renja 2028?"}


def test_what_is_typed_survives_a_hold_that_is_over(client, ratna, quiet_morning):
    service = served_service()
    booking = hold(service, at(24, 9), by=ratna)
    quiet_morning.shift(timedelta(minutes=10))

    page = client.post(address("fill", booking.code), WORDS).content.decode()
    again = client.post(address("hold", service.slug), wish(service), follow=True).content.decode()

    assert "Waktu penahanan jadwal ini sudah habis." in page
    assert [WORDS["question"] in shown for shown in (page, again)] == [True, True]
    booking.refresh_from_db()
    assert (booking.status, booking.subject) == (Status.EXPIRED, "")


def test_what_is_typed_survives_a_session_that_has_ended(client):
    ratna = citizen()
    booking = hold(served_service(), at(24, 9), by=ratna)

    page = client.post(address("fill", booking.code), WORDS)
    client.force_login(ratna)
    again = client.get(address("fill", booking.code)).content.decode()

    assert unquote(page.url) == f"{reverse('account_login')}?next={address('fill', booking.code)}"
    assert WORDS["question"] in again
