"""What the table refuses and who sees which booking."""

from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange as Span

from consultations.bookings import actions
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import (
    SlotTaken,
)
from consultations.services.models import Mode
from tests.factories.consultations import (
    BookingFactory,
    OfficerFactory,
    at,
    hold,
    served_service,
)
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db


def test_back_to_back_is_allowed_an_overlap_is_refused_and_so_is_the_same_room_v20():
    hourly = served_service(officers=1, rooms=1)
    officer = hourly.officers.get()
    halfway = served_service(officers=0, duration=90)
    halfway.officers.add(officer)
    elsewhere = served_service(officers=1)

    hold(hourly, at(24, 9), mode=Mode.ON_SITE)
    hold(hourly, at(24, 10), mode=Mode.ON_SITE)
    with pytest.raises(SlotTaken):
        hold(halfway, at(24, 9, 30))
    with pytest.raises(SlotTaken):
        hold(elsewhere, at(24, 9), mode=Mode.ON_SITE)
    hold(elsewhere, at(24, 9), mode=Mode.ONLINE)

    assert Booking.objects.count() == 3


@pytest.mark.parametrize(
    ("starts", "ends", "mode"),
    [
        (at(24, 9, 30), at(24, 10, 30), Mode.ONLINE),
        (at(24, 8), at(24, 12), Mode.ONLINE),
        (at(24, 9), at(24, 10), Mode.ON_SITE),
    ],
    ids=["half over it", "around it", "the same room"],
)
def test_the_database_refuses_what_no_path_may_write(starts, ends, mode):
    first = hold(served_service(), at(24, 9), mode=Mode.ON_SITE)
    officer = OfficerFactory() if mode == Mode.ON_SITE else first.officer
    room = first.room if mode == Mode.ON_SITE else None

    with (
        pytest.raises(IntegrityError, match=r"officer_is_in_one_place|room_holds_one_meeting"),
        transaction.atomic(),
    ):
        BookingFactory(
            service=first.service, officer=officer, room=room, mode=mode, period=Span(starts, ends)
        )

    BookingFactory(
        service=first.service,
        officer=officer,
        mode=Mode.ONLINE,
        period=Span(at(24, 10), at(24, 11)),
    )


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.DECLINED, Status.EXPIRED, Status.ABSENT])
def test_a_booking_that_is_off_frees_its_time(status):
    service = served_service()
    BookingFactory(
        service=service,
        officer=service.officers.get(),
        period=Span(at(24, 9), at(24, 10)),
        status=status,
    )

    assert hold(service, at(24, 9)).status == Status.HELD


def test_an_officer_registers_somebody_and_both_may_see_it():
    service, ratna, officer = served_service(), citizen(), planner()

    booking = actions.hold(
        service, starts_at=at(24, 9), mode=Mode.ONLINE, by=officer, key=uuid4(), on_behalf_of=ratna
    )

    assert (booking.requested_by, booking.registrar) == (ratna, officer)
    assert [list(Booking.objects.visible_to(person)) for person in (ratna, officer, citizen())] == [
        [booking],
        [booking],
        [],
    ]
