"""The mass move in the moderators' room."""

import pytest
from django.urls import reverse

from consultations.bookings.rearranging.models import Rearrangement, Status
from tests.factories.consultations import at, confirmed, served_service
from tests.factories.stakeholders import admin, auditor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
ADD = "admin:consultations_rearrangement_add"


def test_a_moderator_plans_looks_and_sends(client):
    booking = confirmed(served_service(officers=2), at(25, 9))
    client.force_login(admin())
    form = {"officer": booking.officer_id, "first_day": "2026-11-25", "last_day": "2026-11-25"}

    page = client.post(reverse(ADD), form | {"reason": "Petugas sakit."}, follow=True)
    plan = Rearrangement.objects.get()
    looked = client.get(plan.get_absolute_url())
    sent = client.post(
        reverse("admin:consultations_rearrangement_step", args=[plan.pk, "send"]), {"reason": ""}
    )

    assert page.status_code == 200
    assert booking.code in looked.text
    assert "rekan menggantikan pada waktu yang sama" in looked.text
    assert sent.status_code == 302
    plan.refresh_from_db()
    assert plan.status == Status.SENT


def test_who_only_reads_plans_nothing(client):
    client.force_login(auditor())

    assert client.get(reverse(ADD)).status_code == 403
