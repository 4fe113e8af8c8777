"""Step 2 for somebody else."""

from uuid import uuid4

import pytest
from django.urls import reverse

from consultations.bookings.models import Booking
from tests.factories.consultations import served_service
from tests.factories.stakeholders import planner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
WISH = {"waktu": "2026-11-25T09:00", "cara": "online"}


def test_an_officer_registers_a_caller_and_goes_on_to_the_words(client):
    service, officer = served_service(), planner()
    client.force_login(officer)
    address = reverse("consultations:bookings.registering.start", args=[service.slug])

    begun = client.get(reverse("consultations:bookings.start", args=[service.slug]), {"waktu": WISH["waktu"]})
    nobody = client.post(address, WISH | {"name": "Pak Darmo", "kunci": uuid4()})
    page = client.post(address, WISH | {"name": "Pak Darmo", "phone": "0812", "kunci": uuid4()}, follow=True)

    assert address in begun.text
    assert "Isi alamat e-mail atau nomor telepon pemohon." in nobody.text
    booking = Booking.objects.get()
    assert page.redirect_chain[-1][0] == reverse("consultations:bookings.fill", args=[booking.code])
    assert (str(booking.requested_by), booking.registrar) == ("Pak Darmo", officer)
