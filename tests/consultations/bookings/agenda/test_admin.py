"""Officers, rooms and their schedules in the moderators' room."""

import pytest
from django.urls import reverse

from consultations.schedule.models import Deviation
from tests.factories.consultations import OfficerFactory, RoomFactory, at, confirmed, served_service
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db

NO_ROWS = {
    f"{part}-{count}": 0
    for part in ("working_hours", "opening_hours", "deviations")
    for count in ("TOTAL_FORMS", "INITIAL_FORMS")
}


def row(part: str, **columns) -> dict:
    """What the page sends with one new row of `part`."""
    return (
        NO_ROWS | {f"{part}-TOTAL_FORMS": 1} | {f"{part}-0-{name}": value for name, value in columns.items()}
    )


def address_of(record) -> str:
    return reverse(f"admin:consultations_{record._meta.model_name}_change", args=[record.pk])


def test_a_moderator_sets_the_hours_of_an_officer(client):
    officer = OfficerFactory(hours=False)
    client.force_login(admin())
    form = {"account": officer.account_id, "is_active": "on", "meeting_url": "", "field_codes": "1.03"}

    page = client.post(
        address_of(officer), form | row("working_hours", weekday=0, starts="08:00", ends="12:00")
    )

    assert page.status_code == 302
    assert [str(hours) for hours in officer.working_hours.all()] == ["Senin 08.00–12.00"]
    officer.refresh_from_db()
    assert officer.field_codes == ["1.03"]


def test_officers_keep_their_own_hours_and_nobody_elses(client):
    mine, other = OfficerFactory(hours=False), OfficerFactory(hours=False)
    client.force_login(mine.account)
    form = {"meeting_url": ""} | row("working_hours", weekday=4, starts="08:00", ends="11:00")

    assert client.post(address_of(mine), form | {"is_active": ""}).status_code == 302
    assert client.post(address_of(other), form).status_code == 403

    mine.refresh_from_db()
    assert mine.is_active
    assert [str(hours) for hours in mine.working_hours.all()] == ["Jumat 08.00–11.00"]
    assert not other.working_hours.exists()


def test_a_room_has_opening_hours_and_days_on_which_it_is_closed(client):
    room = RoomFactory()
    client.force_login(admin())
    form = {"name": room.name, "place": room.place, "is_active": "on"}

    client.post(address_of(room), form | row("opening_hours", weekday=0, starts="08:00", ends="12:00"))
    client.post(
        address_of(room),
        form | row("deviations", kind="closed", first_day="2026-11-24", last_day="2026-11-25"),
    )

    assert [str(hours) for hours in room.opening_hours.all()] == ["Senin 08.00–12.00"]
    [closed] = room.deviations.all()
    assert closed.words == "tidak dapat dipakai, 24\xa0Nov\xa02026–25\xa0Nov\xa02026"


@pytest.mark.usefixtures("quiet_morning")
def test_a_leave_that_hits_a_booking_is_refused_and_leads_to_it(client):
    booking = confirmed(served_service(), at(25, 9))
    client.force_login(admin())
    form = {"account": booking.officer.account_id, "is_active": "on", "meeting_url": ""}

    page = client.post(
        address_of(booking.officer), form | row("deviations", kind="leave", first_day="2026-11-25")
    )

    assert Deviation.objects.count() == 0
    assert f"masih ada konsultasi: {booking.code}" in page.text
    assert f'href="{booking.get_absolute_url()}"' in page.text
