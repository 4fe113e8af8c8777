"""Somebody without an account is booked by the office, told by letter, and finds it later."""

from uuid import uuid4

import pytest
from allauth.account.models import EmailAddress

from consultations.bookings import actions as bookings
from consultations.bookings.models import Booking
from consultations.bookings.registering.actions import Person, register
from consultations.services.models import Mode
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.models import Account
from stakeholders.notifications.models import Channel, Notification
from stakeholders.notifications.sender import send_due
from stakeholders.privacy.consents import ConsentText, Purpose
from tests.factories.consultations import MONDAY, at, served_service
from tests.factories.stakeholders import citizen, planner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
SITI = Person("Siti Aminah", email="Siti@contoh.id", phone="0811223344")
WORDS = {"subject": "Menyelaraskan usulan", "question": "Dapatkah jembatan masuk Renja?"}


def registered(person=SITI, *, by=None, key=None, hour=9):
    by = by or planner()
    wish = {"starts_at": at(25, hour), "mode": Mode.ONLINE, "key": key or uuid4()}
    return register(served_service() if hour == 9 else None, person=person, agrees=True, by=by, **wish)


def test_the_letter_goes_to_the_person_and_the_registrar_is_named(mailoutbox):
    booking = registered()
    bookings.describe(booking, **WORDS, by=booking.registrar)
    bookings.submit(booking, by=booking.registrar)
    send_due()

    assert "siti@contoh.id" in {email.to[0] for email in mailoutbox}
    assert (str(booking.requested_by), booking.registrar is not None) == ("Siti Aminah", True)


def test_who_proves_the_address_finds_the_booking_and_no_password_opens_it(client):
    booking = registered()
    account = Account.objects.get(email="siti@contoh.id")

    assert not account.has_usable_password()
    assert EmailAddress.objects.get(user=account).verified
    client.force_login(account)
    assert booking.code in client.get("/konsultasi/saya/").text


def test_an_address_that_is_known_keeps_its_own_name():
    known = citizen(email="siti@contoh.id", full_name="Siti A.")

    assert registered().requested_by == known
    assert Account.objects.get(pk=known.pk).full_name == "Siti A."


def test_without_an_address_nothing_is_mailed_to_the_person():
    booking = registered(Person("Pak Darmo", phone="0812"))
    bookings.describe(booking, **WORDS, by=booking.registrar)
    bookings.submit(booking, by=booking.registrar)

    told = Notification.objects.about(booking).filter(recipient=booking.requested_by)
    assert {row.channel for row in told} == {Channel.PORTAL}


def test_consent_is_kept_with_its_version_and_the_booking_it_was_told_for():
    ConsentText.objects.create(
        purpose=Purpose.ACCOUNT, version=1, question="Setuju?", text="Data.", published_at=MONDAY
    )

    booking = registered()

    [given] = booking.requested_by.consents.all()
    assert (given.given_for, given.text.version) == (booking.code, 1)


def test_a_double_click_registers_once():
    key, by = uuid4(), planner()
    service, person = served_service(), Person("Pak Darmo", phone="0812")
    wish = {"person": person, "starts_at": at(25, 9), "mode": Mode.ONLINE, "key": key, "by": by}

    assert register(service, **wish) == register(service, **wish)
    assert Booking.objects.count() == 1


def test_citizens_do_not_book_for_others():
    with pytest.raises(NotAllowed):
        registered(by=citizen())
