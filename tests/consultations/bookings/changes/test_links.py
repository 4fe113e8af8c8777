"""Links in e-mails: given to who asked, for one time, until the last moment for changes."""

from datetime import timedelta

import pytest
from django.http import Http404
from django.utils import timezone

from consultations.bookings import answers
from consultations.bookings.changes.links import address_for, read_link
from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at, confirmed, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]


def token_of(booking, person) -> str:
    return address_for(booking, person).split("/")[-2]


def is_open(token: str) -> bool:
    return read_link(token).is_open(timezone.now())


def test_who_asked_has_a_link_and_the_officer_has_none():
    booking = confirmed(served_service(), at(25, 9))

    assert address_for(booking, booking.requested_by).startswith("/konsultasi/ubah/")
    assert address_for(booking, booking.officer.account) == ""


def test_a_link_ends_with_the_time_it_was_given_for():
    booking = confirmed(served_service(), at(25, 9))
    first = token_of(booking, booking.requested_by)
    answers.move(booking, starts_at=at(26, 9), by=booking.requested_by, reason="Ada tugas.")
    second = token_of(booking, booking.requested_by)

    assert (is_open(first), is_open(second)) == (False, True)
    answers.cancel(booking, by=booking.requested_by, reason="Ada tugas.")
    assert not is_open(second)


def test_a_link_ends_at_the_cut_off_and_is_not_found_once_it_has_begun(quiet_morning):
    booking = confirmed(served_service(change_hours=3), at(25, 9))
    token = token_of(booking, booking.requested_by)

    quiet_morning.move_to(at(25, 6) - timedelta(seconds=1))
    assert is_open(token)
    quiet_morning.move_to(at(25, 6))
    assert not is_open(token)
    quiet_morning.move_to(at(25, 9))
    with pytest.raises(Http404):
        read_link(token)


def test_a_forged_link_is_not_found():
    booking = confirmed(served_service(), at(25, 9))
    token = token_of(booking, booking.requested_by)

    with pytest.raises(Http404):
        read_link("a" + token)


def test_a_closed_account_changes_nothing():
    booking = confirmed(served_service(), at(25, 9))
    token = token_of(booking, booking.requested_by)
    booking.requested_by.is_active = False
    booking.requested_by.save()

    assert not is_open(token)


@pytest.mark.parametrize("kind", [Kind.BOOKING_CONFIRMED, Kind.BOOKING_REMINDER_DAY, Kind.BOOKING_MOVED])
def test_the_letters_to_who_asked_carry_the_link_and_the_officers_do_not(kind):
    booking = confirmed(served_service(), at(25, 9))
    asked, officer = booking.requested_by, booking.officer.account
    if kind == Kind.BOOKING_MOVED:
        answers.move(booking, starts_at=at(26, 9), by=booking.officer.account, reason="Ada tugas.")
    sent = Notification.objects.about(booking).filter(kind=kind, recipient__in=[asked, officer])
    booking.refresh_from_db()

    for row in sent:
        letter = letters.write(row)
        for words in (letter.text, letter.html):
            assert ("/konsultasi/ubah/" in words) is (row.recipient == asked)
            if row.recipient == asked:
                assert address_for(booking, asked).rpartition(":")[0].rpartition(":")[0] in words
