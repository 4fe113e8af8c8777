"""Appointments, read again by a second, independent parser."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import vobject

from perkasa.core.calendars import Appointment, Certainty, Method, Person, feed, invitation

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2026, 11, 23, tzinfo=UTC)
MEETING = Appointment(
    uid="ksl-7f3kq2@perkasa.test",
    version=2,
    starts=datetime(2026, 11, 25, 9, tzinfo=WIB),
    ends=datetime(2026, 11, 25, 10, tzinfo=WIB),
    title="Konsultasi: jalan, jembatan; talud",
    place="Ruang Perkasa, Lantai 2",
    organizer=Person("Perkasa Kendal", "perkasa@contoh.id"),
    attendee=Person("Ratna Wulandari", "ratna@contoh.id"),
)


def test_an_invitation_names_its_zone_and_carries_the_rules_of_it():
    text = invitation(MEETING, Method.REQUEST, now=NOW).decode()
    calendar = vobject.readOne(text)

    assert "DTSTART;TZID=Asia/Jakarta:20261125T090000" in text
    assert calendar.method.value == "REQUEST"
    assert calendar.vtimezone.tzid.value == "Asia/Jakarta"
    event = calendar.vevent
    assert event.dtstart.value == MEETING.starts
    assert event.dtend.value == MEETING.ends
    assert (event.uid.value, event.sequence.value) == ("ksl-7f3kq2@perkasa.test", "2")
    assert event.summary.value == "Konsultasi: jalan, jembatan; talud"
    assert event.attendee.value == "mailto:ratna@contoh.id"


def test_a_cancellation_says_so_twice():
    off = Appointment(**{**vars(MEETING), "version": 3, "certainty": Certainty.CANCELLED})

    calendar = vobject.readOne(invitation(off, Method.CANCEL, now=NOW).decode())

    assert (calendar.method.value, calendar.vevent.status.value) == ("CANCEL", "CANCELLED")


def test_long_lines_are_folded_and_no_line_is_longer_than_the_standard_allows():
    long = Appointment(**{**vars(MEETING), "title": "Penyelarasan " * 20})
    written = invitation(long, Method.REQUEST, now=NOW)

    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    assert vobject.readOne(written.decode()).vevent.summary.value == long.title


def test_a_feed_holds_them_all_under_its_name():
    calendar = vobject.readOne(feed("Ruang Perkasa 1", [MEETING, MEETING], now=NOW).decode())

    assert calendar.contents["x-wr-calname"][0].value == "Ruang Perkasa 1"
    assert len(calendar.vevent_list) == 2


def test_an_empty_feed_can_be_read():
    assert "vevent" not in vobject.readOne(feed("Kosong", [], now=NOW).decode()).contents
