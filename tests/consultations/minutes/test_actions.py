"""Minutes are written by who served, and submitted to a head who did not write them."""

import pytest

from consultations.bookings.models import Status as BookingStatus
from consultations.minutes import actions
from consultations.minutes.actions import Guest
from consultations.minutes.models import Minutes, Status
from consultations.minutes.refusals import (
    ChangedMeanwhile,
    NoLongerOpen,
    NotHeldYet,
)
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import OfficerFactory
from tests.factories.minutes import approved, held_consultation, in_review, returned, submitted, written
from tests.factories.stakeholders import (
    admin,
    auditor,
    citizen,
    head,
    host,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db


def told(kind: Kind) -> list:
    return [
        notification.recipient
        for notification in Notification.objects.filter(kind=kind).order_by("recipient")
    ]


class TestWriting:
    def test_the_officer_writes_what_was_said_who_came_and_who_promised_what(self):
        minutes = written()

        assert (minutes.status, minutes.version, minutes.written_by) == (
            Status.DRAFT,
            1,
            minutes.booking.officer.account,
        )
        assert [person.name for person in minutes.attendees.all()] == ["Ratna Wulandari", "Budi Santoso"]
        assert [promise.owner_words for promise in minutes.follow_ups.all()] == [
            "Ratna Wulandari",
            host().name,
            "Kepala Dusun Krajan",
        ]
        assert [change.transition for change in StatusChange.objects.about(minutes)] == ["begin"]

    def test_writing_on_replaces_everything_and_remembers_every_writer(self):
        minutes = written()
        colleague = OfficerFactory(services=[minutes.booking.service], hours=False).account

        again = written(
            minutes.booking, by=colleague, version=1, notes="Baru", attendees=[Guest("Sari")], follow_ups=[]
        )

        assert again.pk == minutes.pk
        assert (again.notes, again.version, again.written_by) == ("Baru", 2, minutes.written_by)
        assert (again.attendees.count(), again.follow_ups.count()) == (1, 0)
        assert set(again.writers.all()) == {minutes.written_by, colleague}

    @pytest.mark.parametrize(
        "status",
        [BookingStatus.REQUESTED, BookingStatus.ABSENT, BookingStatus.DECLINED],
    )
    def test_nothing_is_written_about_a_consultation_that_did_not_take_place(self, status):
        with pytest.raises(NotHeldYet):
            written(held_consultation(status=status))

        assert not Minutes.objects.exists()

    @pytest.mark.parametrize("person", [citizen, planner, head, auditor, operator])
    def test_nobody_else_writes(self, person):
        with pytest.raises(NotAllowed):
            written(by=person())

    def test_who_asked_does_not_write_even_as_an_officer_of_the_service(self):
        officer = OfficerFactory(hours=False)
        booking = held_consultation(requested_by=officer.account)
        officer.services.add(booking.service)

        with pytest.raises(NotAllowed):
            written(booking, by=officer.account)

    def test_a_moderator_may_write_in_place_of_the_officer(self):
        assert written(by=(moderator := admin())).written_by == moderator

    def test_two_who_write_at_once_do_not_overwrite_each_other(self):
        minutes = written()

        with pytest.raises(ChangedMeanwhile):
            written(minutes.booking, version=0, notes="Yang kedua")

        minutes.refresh_from_db()
        assert (minutes.version, minutes.notes.startswith("Lokasi")) == (1, True)

    @pytest.mark.parametrize("make", [in_review, submitted, approved])
    def test_what_was_submitted_or_approved_is_no_longer_written_in(self, make):
        minutes = make()

        with pytest.raises(NoLongerOpen):
            written(minutes.booking, version=1)

    def test_what_was_sent_back_is_written_on(self):
        minutes = returned()

        assert written(minutes.booking, version=1).status == Status.RETURNED


class TestSubmitting:
    def test_the_visitor_is_asked_first_and_no_head_yet(self):
        head()
        minutes = in_review()

        assert (minutes.status, minutes.submitted_at is not None) == (Status.IN_REVIEW, True)
        assert told(Kind.MINUTES_TO_REVIEW) == [minutes.booking.requested_by]
        assert told(Kind.MINUTES_AWAIT_APPROVAL) == []

    def test_once_they_agreed_every_head_who_did_not_write_is_told(self):
        first, second = head(), head()
        minutes = submitted()

        assert minutes.status == Status.SUBMITTED
        assert told(Kind.MINUTES_AWAIT_APPROVAL) == [first, second]
        assert list(Minutes.objects.awaiting_approval_of(first)) == [minutes]

    def test_others_may_not_submit(self):
        minutes = written()

        for person in (planner(), citizen(), head(), minutes.booking.requested_by):
            with pytest.raises(NotAllowed):
                actions.submit(minutes, by=person)

    def test_twice_is_once(self):
        minutes = submitted()

        with pytest.raises(NotPossibleNow):
            actions.submit(minutes, by=minutes.written_by)
