"""Secret calendar addresses: who may have one of what, and that the old one is void."""

import pytest

from consultations.bookings.calendars.actions import open_feed, revoke
from consultations.bookings.calendars.models import CalendarFeed
from perkasa.core.refusals import NotAllowed
from tests.factories.consultations import OfficerFactory, RoomFactory
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db


def test_a_new_address_makes_the_earlier_one_of_the_same_calendar_void():
    ratna = citizen()
    first, second = open_feed(by=ratna), open_feed(by=ratna)

    assert list(CalendarFeed.objects.open()) == [second]
    assert first.secret != second.secret


def test_a_desk_belongs_to_its_officer_and_a_room_to_the_office():
    officer, room = OfficerFactory(), RoomFactory()

    open_feed(by=officer.account, officer=officer)
    open_feed(by=admin(), room=room)
    for by, subject in ((admin(), {"officer": officer}), (citizen(), {"room": room})):
        with pytest.raises(NotAllowed):
            open_feed(by=by, **subject)


def test_only_who_made_an_address_takes_it_back():
    feed = open_feed(by=citizen())

    with pytest.raises(NotAllowed):
        revoke(feed, by=admin())
    revoke(feed, by=feed.made_by)

    assert not CalendarFeed.objects.open().exists()
