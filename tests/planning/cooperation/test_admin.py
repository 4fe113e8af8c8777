"""The moderators' room of cooperation."""

import pytest
from django.test import Client
from django.urls import reverse

from planning.cooperation.deeds.models import Kind
from planning.cooperation.obligations.actions import owe
from planning.cooperation.statuses import Status
from tests.factories.cooperation import at, practice
from tests.factories.stakeholders import admin, citizen
from tests.pages.world import have_just_proven

pytestmark = pytest.mark.django_db


def test_moderators_read_everything_and_verify_practices(client: Client):
    by = admin()
    client.force_login(by)
    have_just_proven(client, by)
    found, told = at(Status.RUNNING, by), practice(citizen())
    owed = owe(found, party=found.parties.get(number=2), text="Bus", due=found.ends, by=by)
    records = [found, found.deeds.get(kind=Kind.CONTRACT), owed, told]

    for record in records:
        place = f"admin:planning_{record._meta.model_name}_"
        pages = [
            client.get(reverse(place + "changelist")),
            client.get(reverse(place + "change", args=[record.pk])),
        ]
        assert [page.status_code for page in pages] == [200, 200], record
    step = reverse("admin:planning_practice_step", args=[told.pk, "verify"])
    client.post(step, {"reason": ""})

    told.refresh_from_db()
    assert told.status == "verified"
