"""The public calendar: sessions and closed days, nobody's name."""

from datetime import date

import pytest
import vobject
from django.urls import reverse

from perkasa.core.models import Holiday
from tests.factories import sessions
from tests.factories.consultations import at, confirmed, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]


def test_anybody_reads_open_sessions_and_closed_days_and_no_consultation(client):
    service = served_service(officers=2)
    opened = sessions.open_session(service, at(26, 9), minutes=60, seats=5)
    private = confirmed(service, at(25, 9))
    Holiday.objects.create(day=date(2026, 12, 9), name="Hari jadi")

    answer = client.get(reverse("consultations:bookings.calendars.events"))

    events = {event.summary.value: event for event in vobject.readOne(answer.content.decode()).vevent_list}
    assert set(events) == {opened.topic, "Layanan tutup: Hari jadi"}
    assert events[opened.topic].dtstart.value == at(26, 9)
    assert events["Layanan tutup: Hari jadi"].dtstart.value == date(2026, 12, 9)
    assert private.code not in answer.content.decode().upper()
    assert str(private.requested_by) not in answer.content.decode()
