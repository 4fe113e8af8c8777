"""A cooperation points down to consultations; each of them names it as text and address."""

import pytest

from consultations.bookings.matters import Matter
from perkasa.core.refusals import NotAllowed
from planning.cooperation.talks.actions import attach, detach
from planning.talks.actions import ClosedToThem
from tests.factories.consultations import at, confirmed, served_service
from tests.factories.cooperation import cooperation
from tests.factories.stakeholders import admin, citizen, operator

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def consulting_monday(time_machine):
    time_machine.move_to("2026-11-23 07:00+07:00", tick=False)


def test_both_pages_name_each_other_until_they_part(client):
    agent = operator()
    found = cooperation(responsible=agent.organisations[0])
    booking = confirmed(served_service(), at(25, 9), by=agent)
    client.force_login(agent)
    address = f"{found.get_absolute_url()}konsultasi/"

    page = client.post(address, {"konsultasi": booking.code.lower()}, follow=True).content.decode()
    assert "Konsultasi dikaitkan." in page
    assert booking.get_absolute_url() in page
    assert found.title in client.get(booking.get_absolute_url()).content.decode()

    client.post(f"{address}{booking.code}/lepas/")
    assert (found.consultations.count(), Matter.objects.count()) == (0, 0)


def test_a_plan_that_is_not_public_is_not_named_to_who_may_not_read_it():
    by = admin()
    found, booking = cooperation(by), confirmed(served_service(), at(25, 9), by=citizen())

    with pytest.raises(ClosedToThem):
        attach(found, booking.code, by=by)
    for deed in (attach, detach):
        with pytest.raises(NotAllowed):
            deed(found, booking.code, by=citizen())

    assert not Matter.objects.exists()
