"""Whatever refuses a consultation refuses a session too; when one must move, all who sit in it come along."""

from datetime import date, time, timedelta

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange, DateTimeTZRange

from consultations.bookings import answers
from consultations.bookings.agenda.actions import write_down
from consultations.bookings.agenda.refusals import BookingsInTheWay
from consultations.bookings.crew import actions as crew
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import OfficeClosed
from consultations.bookings.seats.refusals import NoRoomFree, OfficerAway, OfficerBusy, RoomNotFree
from consultations.schedule.busy.models import BusyTime
from consultations.schedule.models import Deviation, OpeningHours
from consultations.services.models import Mode, Room
from perkasa.core.models import Holiday
from perkasa.core.secret import Secret
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import OfficerFactory, RoomFactory, at, served_service
from tests.factories.sessions import hold_seat, open_session, seated
from tests.factories.stakeholders import admin

pytestmark = pytest.mark.django_db
WEDNESDAY, DAY = at(25, 9), DateRange(date(2026, 11, 25), date(2026, 11, 26))


@pytest.fixture
def service():
    return served_service()


def told(booking, kind):
    return {row.recipient for row in Notification.objects.about(booking).filter(kind=kind)}


def on_leave(service):
    Deviation.objects.create(officer=service.officers.get(), period=DAY)


def in_the_field_after_ten(service):
    hours = {"starts": time(10), "ends": time(12), "kind": Deviation.Kind.FIELD_WORK}
    Deviation.objects.create(officer=service.officers.get(), period=DAY, **hours)


def busy_elsewhere(service):
    officer = service.officers.get()
    calendar = officer.busy_calendars.create(name="Rapat", address=Secret("https://contoh.id/a.ics"))
    period = DateTimeTZRange(at(25, 10), at(25, 10, 30))
    BusyTime.objects.create(calendar=calendar, officer=officer, period=period)


def office_closed(service):
    Deviation.objects.create(kind=Deviation.Kind.CLOSED, period=DAY, note="Renovasi gedung.")


def holiday(service):
    Holiday.objects.create(day=WEDNESDAY.date(), name="Hari jadi")


@pytest.mark.parametrize(
    ("circumstance", "refusal"),
    [
        (on_leave, OfficerAway),
        (in_the_field_after_ten, OfficerAway),
        (busy_elsewhere, OfficerBusy),
        (office_closed, OfficeClosed),
        (holiday, OfficeClosed),
    ],
    ids=lambda each: each.__name__,
)
def test_a_session_is_refused_by_all_that_refuses_a_consultation(service, circumstance, refusal):
    circumstance(service)

    with pytest.raises(refusal):
        open_session(service, WEDNESDAY)
    assert open_session(service, at(26, 9)).code


def test_extra_hours_open_a_closed_day_and_the_week_does_not_bind_who_sets_the_time(service):
    saturday = DateRange(date(2026, 11, 28), date(2026, 11, 29))
    with pytest.raises(OfficeClosed):
        open_session(service, at(28, 9))
    hours = {"kind": Deviation.Kind.EXTRA, "starts": time(9), "ends": time(12)}
    Deviation.objects.create(officer=service.officers.get(), period=saturday, **hours)

    assert open_session(service, at(28, 9)).code
    assert open_session(service, at(26, 17)).code


def test_a_room_that_is_closed_or_not_open_then_is_not_taken(service):
    room = Room.objects.get()
    OpeningHours.objects.create(room=room, weekday=2, starts=time(10), ends=time(15))
    with pytest.raises(RoomNotFree):
        open_session(service, WEDNESDAY, mode=Mode.ON_SITE, room=room)
    closed = RoomFactory()
    Deviation.objects.create(room=closed, kind=Deviation.Kind.CLOSED, period=DAY)
    with pytest.raises(NoRoomFree):
        open_session(service, WEDNESDAY, mode=Mode.ON_SITE)

    session = open_session(service, at(25, 10), mode=Mode.ON_SITE, room=room)

    assert Booking.objects.get(session=session).room == room


def test_a_seat_does_not_stand_in_the_way_of_a_closure_twice(service):
    session = open_session(service, WEDNESDAY)
    seated(session)

    with pytest.raises(BookingsInTheWay) as refused:
        write_down(None, kind="closed", period=DAY, note="Renovasi.", by=admin())

    assert refused.value.bookings == [Booking.objects.sessions().get()]


def test_a_session_moves_with_everybody_who_sits_in_it(service):
    session = open_session(service, WEDNESDAY, seats=3)
    meeting, seat, held = Booking.objects.get(session=session), seated(session), hold_seat(session)
    closes_at = session.closes_at

    answers.move(meeting, starts_at=at(26, 8), by=meeting.officer.account, reason="Aula dipakai.")

    for booking in (seat, held):
        booking.refresh_from_db()
        assert (booking.period, booking.occupied) == (meeting.period, meeting.occupied)
    session.refresh_from_db()
    assert session.closes_at - closes_at == timedelta(hours=23)
    assert (told(seat, Kind.BOOKING_MOVED), told(held, Kind.BOOKING_MOVED)) == ({seat.requested_by}, set())
    reminders = Notification.objects.about(seat).filter(kind=Kind.BOOKING_REMINDER_HOUR, state="pending")
    assert [row.not_before for row in reminders] == [at(26, 7)]
    assert seat.version == 2
    assert held.status == Status.HELD


def test_a_colleague_who_covers_a_session_serves_every_seat_of_it(service):
    session = open_session(service, WEDNESDAY)
    meeting, seat = Booking.objects.get(session=session), seated(session)
    colleague = OfficerFactory(services=[service])

    crew.cover(meeting, to=colleague, by=admin(), reason="Petugas sakit.")

    seat.refresh_from_db()
    assert (seat.officer, meeting.officer) == (colleague, colleague)
    assert told(seat, Kind.BOOKING_OFFICERS) == {seat.requested_by}
    assert told(seat, Kind.BOOKING_PREPARATION) == set()


def test_the_office_moves_a_session_from_its_list_of_participants(service, client):
    meeting = Booking.objects.get(session=open_session(service, WEDNESDAY, minutes=60))
    client.force_login(meeting.officer.account)
    page = client.get(f"{meeting.get_absolute_url()}peserta/")
    move = f"/konsultasi/pemesanan/{meeting.code}/pindah/"

    answer = client.post(move, {"waktu": "2026-11-26T09:00", "reason": "Aula dipakai."})

    assert f'href="{move}"' in page.text
    assert (answer.status_code, answer.url) == (302, meeting.get_absolute_url())
    meeting.refresh_from_db()
    assert meeting.starts_at == at(26, 9)
