"""Buffers, lengths, limits and approval: what a service may ask, and what a booking then takes."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from consultations.bookings import actions, answers
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import (
    LengthNotOffered,
    NotForThem,
    NotForYou,
    SlotTaken,
    TooManyOfOrganisation,
    TooManyOfPerson,
)
from consultations.services.models import Mode
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import BookingFactory, at, hold, request, served_service
from tests.factories.stakeholders import OrganisationFactory, citizen, operator

pytestmark = pytest.mark.django_db
KEY = "0b8a3c9e-6c5f-4f57-9a45-1d1f0d7c2a11"


def test_a_booking_takes_its_buffers_and_shows_its_time():
    booking = hold(served_service(buffer_before=10, buffer_after=20), at(24, 8))

    assert (booking.starts_at, booking.ends_at) == (at(24, 8), at(24, 9))
    assert (booking.occupied.lower, booking.occupied.upper) == (at(24, 7, 50), at(24, 9, 20))


def test_starts_stand_a_length_and_its_buffers_apart():
    service = served_service(buffer_after=30)
    hold(service, at(24, 8))

    assert hold(service, at(24, 9, 30)).ends_at == at(24, 10, 30)


def test_the_database_refuses_what_touches_a_buffer():
    first = BookingFactory(starts_at=at(24, 9), service__buffer_after=15)

    with pytest.raises(IntegrityError, match="officer_is_in_one_place"), transaction.atomic():
        BookingFactory(service=first.service, officer=first.officer, starts_at=at(24, 10, 10))
    BookingFactory(service=first.service, officer=first.officer, starts_at=at(24, 10, 15))


def test_a_buffer_of_one_service_keeps_another_away():
    first = served_service(buffer_after=30)
    second = served_service(duration=60)
    officer = first.officers.get()
    officer.services.add(second)
    second.officers.exclude(pk=officer.pk).delete()
    hold(first, at(24, 8))

    with pytest.raises(SlotTaken):
        hold(second, at(24, 9))


def test_one_of_the_offered_lengths_is_chosen():
    service = served_service(more_durations=[30, 90])
    wish = {"starts_at": at(24, 9, 30), "mode": Mode.ONLINE, "by": citizen(), "key": KEY}

    with pytest.raises(LengthNotOffered):
        actions.hold(service, **wish, minutes=45)
    booking = actions.hold(service, **wish, minutes=90)

    assert service.durations == [30, 60, 90]
    assert booking.ends_at - booking.starts_at == timedelta(minutes=90)


def test_a_service_for_agencies_admits_who_holds_a_position_there():
    service = served_service(audience=["agency"])

    with pytest.raises(NotForYou):
        hold(service, at(24, 9))
    assert hold(service, at(24, 9), by=operator(OrganisationFactory(kind="agency"))).status == Status.HELD


def test_a_service_for_agencies_is_booked_in_the_name_of_one(client):
    by = operator(OrganisationFactory(kind="agency"))
    [agency] = by.organisations
    booking = hold(served_service(audience=["agency"]), at(24, 9), by=by)
    words = {"subject": "Renja 2027", "question": "Bagaimana pagunya?", "by": by}

    with pytest.raises(NotForThem):
        actions.describe(booking, **words)
    client.force_login(by)
    form = client.get(reverse("consultations:bookings.fill", args=[booking.code])).text
    actions.describe(booking, **words, organisation=agency)
    actions.submit(booking, by=by)

    assert "Diri sendiri" not in form
    assert Booking.objects.get().status == Status.REQUESTED


def test_a_service_for_people_is_not_booked_in_the_name_of_an_agency():
    by = operator(OrganisationFactory(kind="agency"))
    booking = hold(served_service(audience=["person"]), at(24, 9), by=by)
    words = {"subject": "Usulan dusun", "question": "Bagaimana menyusunnya?", "by": by}

    with pytest.raises(NotForThem):
        actions.describe(booking, **words, organisation=by.organisations[0])
    actions.describe(booking, **words)


def test_a_person_has_no_more_running_than_the_service_allows(quiet_morning):
    service, ratna = served_service(most_per_person=1), citizen()
    first = request(service, at(24, 9), by=ratna)

    with pytest.raises(TooManyOfPerson):
        hold(service, at(24, 10), by=ratna)
    answers.cancel(first, by=ratna, reason="Sudah terjawab.")

    assert hold(service, at(24, 10), by=ratna).status == Status.HELD


def test_an_organisation_has_no_more_running_than_the_service_allows():
    service, agency = served_service(most_per_organisation=1), OrganisationFactory()
    for number, refusal in ((9, None), (10, TooManyOfOrganisation)):
        booking = hold(service, at(24, number), by=operator(agency))
        words = {"subject": "Renja 2027", "question": "Bagaimana pagunya?", "organisation": agency}
        actions.describe(booking, **words, by=booking.requested_by)
        if refusal is None:
            actions.submit(booking, by=booking.requested_by)
        else:
            with pytest.raises(refusal):
                actions.submit(booking, by=booking.requested_by)


def test_where_no_approval_is_needed_a_request_is_promised_at_once():
    booking = request(served_service(needs_approval=False), at(24, 9))

    booking.refresh_from_db()
    assert (booking.status, booking.decided_by) == (Status.CONFIRMED, None)
    kinds = set(Notification.objects.about(booking).values_list("kind", flat=True))
    assert Kind.BOOKING_CONFIRMED in kinds
    assert Kind.BOOKING_AWAITS_ANSWER not in kinds


def test_who_often_did_not_come_waits_for_an_answer(settings):
    service, ratna = served_service(needs_approval=False), citizen()
    for month, day in ((11, 2), (10, 5), (9, 1)):
        BookingFactory(status=Status.ABSENT, requested_by=ratna, starts_at=at(day, 9, month=month))

    assert request(service, at(24, 9), by=ratna).status == Status.REQUESTED
    Booking.objects.filter(requested_by=ratna, status=Status.ABSENT).first().delete()
    assert request(service, at(24, 10), by=ratna).status == Status.CONFIRMED
