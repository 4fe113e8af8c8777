"""An invitation is a numbered letter to organisations, offices and people, and stands in their calendars."""

from datetime import timedelta

import pytest
from icalendar import Calendar

from perkasa.core.jobs import WorkState
from perkasa.documents.papers.rendering import pdf_of
from planning.forums import actions
from planning.forums.guests import actions as guests
from planning.forums.guests.actions import Person
from planning.forums.guests.links import address_for
from planning.forums.refusals import AlreadyInvited, MoreAreNamed, ToldAlready
from planning.forums.series import call_next
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.documents import words_of
from tests.factories.forums import LENGTH, forum, invited
from tests.factories.stakeholders import head, operator, planner

pytestmark = pytest.mark.django_db


def letters(kind: Kind, state: str = WorkState.PENDING) -> list[Notification]:
    rows = Notification.objects.filter(kind=kind, channel="email", state=state)
    return list(rows.order_by("pk"))


def entry(guest, kind: Kind, recipient: Account):
    """Method, identity and sequence of the calendar part of a letter."""
    guest.forum.refresh_from_db()
    [(_name, content, _type)] = guest.letter_parts(kind, recipient)
    calendar = Calendar.from_ical(content)
    [event] = calendar.walk("VEVENT")
    return str(calendar["METHOD"]), str(event["UID"]), event["SEQUENCE"]


def test_the_letter_has_a_number_and_the_next_one_replaces_it():
    by, agency = planner(), operator()
    found = invited(*agency.organisations, by=by)
    first = found.letter
    assert (first.kind, set(first.readers.all())) == ("surat-undangan", {agency, by})
    assert first.snapshot["content"]["recipients"] == [str(agency.organisations[0])]

    begins = found.period.lower + timedelta(days=1)
    actions.describe(found, begins=begins, ends=begins + LENGTH, by=by)

    found.refresh_from_db()
    assert found.letter.corrects == first


def test_officers_who_get_a_copy_stand_on_each_letter_of_the_series():
    by = planner()
    copies = "Bupati Kendal (sebagai laporan)\n\nSekretaris Daerah"
    found = invited(by=by, copies=copies)
    begins = found.period.lower + timedelta(days=30)
    following = call_next(found, title="Pertemuan kedua", begins=begins, ends=begins + LENGTH, by=by)

    said = words_of(pdf_of(found.letter))

    assert "Tembusan: Bupati Kendal (sebagai laporan) Sekretaris Daerah" in said
    assert following.copies == copies
    assert "Tembusan" not in words_of(pdf_of(invited(by=by).letter))


def test_a_calendar_entry_keeps_its_identity_and_every_change_its_sequence():
    by, agency = planner(), operator()
    found = invited(*agency.organisations, by=by)
    guest = found.guests.select_related("forum").get()
    first = entry(guest, Kind.FORUM_INVITED, agency)

    actions.postpone(found, by=by, reason="Menunggu provinsi.")
    put_off = entry(guest, Kind.FORUM_POSTPONED, agency)
    actions.invite(found, by=by)
    again = entry(guest, Kind.FORUM_INVITED, agency)
    actions.cancel(found, by=by, reason="Bentrok.")
    off = entry(guest, Kind.FORUM_CANCELLED, agency)

    assert [one[0] for one in (first, put_off, again, off)] == ["REQUEST", "CANCEL", "REQUEST", "CANCEL"]
    assert len({one[1] for one in (first, put_off, again, off)}) == 1
    assert first[2] < put_off[2] < again[2] < off[2]
    assert guest.letter_parts(Kind.FORUM_INVITED, agency) == []


def test_whoever_holds_an_office_is_told_and_may_send_a_delegate():
    by, chief = planner(), head()
    found = forum(by)
    [held] = chief.current_assignments
    guest = guests.invite_office(found, held.position, by=by)
    actions.invite(found, by=by)
    assert [row.recipient for row in letters(Kind.FORUM_INVITED)] == [chief]

    guests.come(guest, [Person("Rina", "Sekretaris", represents="Kepala Badan")], by=chief)

    assert [one.represents for one in found.participants.all()] == ["Kepala Badan"]


def test_somebody_without_an_account_answers_by_the_link_of_their_letter(client):
    by = planner()
    found = forum(by)
    guest = guests.invite_by_email(found, "Sulastri", "sulastri@contoh.id", by=by, element="women")
    actions.invite(found, by=by)
    address = address_for(guest, Account.objects.get(email="sulastri@contoh.id"))

    client.post(address + "tidak-hadir/", {"note": "Ada hajatan."})

    guest.refresh_from_db()
    assert (guest.answer, guest.note, guest.part) == ("not_coming", "Ada hajatan.", "women")


def test_nobody_is_invited_twice():
    by, found = planner(), None
    found = forum(by)
    guests.invite_by_email(found, "Sulastri", "sulastri@contoh.id", by=by)
    with pytest.raises(AlreadyInvited):
        guests.invite_by_email(found, "Bu Sulastri", "SULASTRI@contoh.id", by=by)


def test_each_guest_has_a_quota_of_its_own_that_holds_who_is_named():
    by, agency = planner(), operator()
    guest = invited(*agency.organisations, by=by).guests.select_related("forum").get()
    guests.change(guest, quota=3, element="", by=by)
    guests.come(guest, [Person("A"), Person("B"), Person("C")], by=agency)

    with pytest.raises(MoreAreNamed):
        guests.change(guest, quota=2, element="", by=by)


def test_a_guest_is_taken_off_the_list_only_before_its_letter_is_out():
    by, agency = planner(), operator()
    found = forum(by)
    guests.take_off(guests.invite_organisation(found, agency.organisations[0], by=by), by=by)
    assert not found.guests.exists()

    with pytest.raises(ToldAlready):
        guests.take_off(invited(by=by).guests.select_related("forum").get(), by=by)


def test_who_has_answered_is_not_asked_again_and_who_stays_away_is_not_reminded():
    by, agency = planner(), operator()
    found = invited(*agency.organisations, by=by)
    guest = found.guests.select_related("forum").get()
    assert [len(letters(kind)) for kind in (Kind.FORUM_ANSWER_AWAITED, Kind.FORUM_REMINDER)] == [1, 1]
    assert letters(Kind.FORUM_REMINDER)[0].not_after == found.period.lower

    guests.come(guest, [Person("Rina")], by=agency)
    assert [len(letters(kind)) for kind in (Kind.FORUM_ANSWER_AWAITED, Kind.FORUM_REMINDER)] == [0, 1]

    guests.stay_away(guest, by=agency)
    assert letters(Kind.FORUM_REMINDER) == []
