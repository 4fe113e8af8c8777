"""Officers and their hours in the moderators' room."""

import pytest
from django.urls import reverse

from tests.factories.consultations import OfficerFactory
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db


def test_a_moderator_sets_the_hours_of_an_officer(client):
    officer = OfficerFactory(hours=False)
    client.force_login(admin())
    address = reverse("admin:consultations_officer_change", args=[officer.pk])
    form = {"account": officer.account_id, "is_active": "on", "meeting_url": ""}
    form |= {"leaves-TOTAL_FORMS": 0, "leaves-INITIAL_FORMS": 0}
    form |= {"working_hours-TOTAL_FORMS": 1, "working_hours-INITIAL_FORMS": 0}
    form |= {"working_hours-0-weekday": 0, "working_hours-0-starts": "08:00", "working_hours-0-ends": "12:00"}

    page = client.post(address, form)

    assert page.status_code == 302
    assert [str(hours) for hours in officer.working_hours.all()] == ["Senin 08.00–12.00"]
