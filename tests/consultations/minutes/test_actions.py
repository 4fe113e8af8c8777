"""Minutes are written by who served, approved by a head who did not write, and announced when their PDF stands."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.minutes import actions
from consultations.minutes.actions import Promise
from consultations.minutes.models import FollowUp, Minutes, Status
from consultations.minutes.refusals import (
    AlreadyDone,
    ChangedMeanwhile,
    NoLongerOpen,
    NotAgreedYet,
    NotHeldYet,
)
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from perkasa.documents.models import Paper
from perkasa.documents.papers.rendering import render_next
from stakeholders.accounts.models import Position
from stakeholders.accounts.roles import Role
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import OfficerFactory
from tests.factories.minutes import approved, held_consultation, returned, submitted, written
from tests.factories.stakeholders import AssignmentFactory, admin, auditor, citizen, head, host, operator, planner

pytestmark = pytest.mark.django_db


def told(kind: Kind) -> list:
    return [notification.recipient for notification in Notification.objects.filter(kind=kind).order_by("recipient")]


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

        again = written(minutes.booking, by=colleague, version=1, notes="Baru", attendees=[("Sari", "")], follow_ups=[])

        assert again.pk == minutes.pk
        assert (again.notes, again.version, again.written_by) == ("Baru", 2, minutes.written_by)
        assert (again.attendees.count(), again.follow_ups.count()) == (1, 0)
        assert set(again.writers.all()) == {minutes.written_by, colleague}

    @pytest.mark.parametrize(
        "status", [BookingStatus.REQUESTED, BookingStatus.CONFIRMED, BookingStatus.ABSENT, BookingStatus.DECLINED]
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

    @pytest.mark.parametrize("make", [submitted, approved])
    def test_what_was_submitted_or_approved_is_no_longer_written_in(self, make):
        minutes = make()

        with pytest.raises(NoLongerOpen):
            written(minutes.booking, version=1)

    def test_what_was_sent_back_is_written_on(self):
        minutes = returned()

        assert written(minutes.booking, version=1).status == Status.RETURNED


class TestSubmitting:
    def test_every_head_who_did_not_write_is_told(self):
        first, second = head(), head()
        minutes = submitted()

        assert (minutes.status, minutes.submitted_at is not None) == (Status.SUBMITTED, True)
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


class TestSendingBack:
    def test_the_writers_are_told_why(self):
        minutes = returned(reason=" Rekomendasi belum jelas. ")

        assert minutes.status == Status.RETURNED
        assert told(Kind.MINUTES_RETURNED) == [minutes.written_by]
        assert Notification.objects.get(kind=Kind.MINUTES_RETURNED).params["reason"] == "Rekomendasi belum jelas."

    def test_a_reason_is_needed(self):
        minutes = submitted()

        with pytest.raises(ReasonMissing):
            actions.send_back(minutes, by=head(), reason=" ")

    def test_only_a_head_may(self):
        minutes = submitted()

        for person in (minutes.written_by, admin(), auditor(), citizen()):
            with pytest.raises(NotAllowed):
                actions.send_back(minutes, by=person, reason="Tidak")

    def test_then_it_can_be_submitted_again_and_the_heads_are_told_again(self):
        reader = head()
        minutes = returned()
        actions.submit(minutes, by=minutes.written_by)

        assert told(Kind.MINUTES_AWAIT_APPROVAL).count(reader) == 2


class TestApproving:
    def test_a_head_makes_a_numbered_paper_of_it_for_everybody_concerned(self):
        chief = head(full_name="Sri Handayani")
        minutes = approved(by=chief)
        paper = minutes.paper

        assert (minutes.status, minutes.approved_by, paper.number, paper.issued_by) == (
            Status.APPROVED,
            chief,
            1,
            chief,
        )
        assert set(paper.readers.all()) == {minutes.booking.requested_by, minutes.written_by}
        assert list(Paper.objects.about(minutes)) == [paper]
        assert paper.snapshot["letterhead"]["organisation"] == host().name

    @pytest.mark.parametrize("person", [planner, admin, auditor, citizen, operator])
    def test_nobody_else_approves(self, person):
        minutes = submitted()

        with pytest.raises(NotAllowed):
            actions.approve(minutes, by=person())

        assert not Paper.objects.exists()

    def test_nobody_approves_what_they_have_written_in(self):
        booking = held_consultation()
        chief = booking.officer.account
        office = Position.objects.create(organisation=host(), title="Kepala Badan", role=Role.HEAD)
        AssignmentFactory(account=chief, position=office)
        minutes = submitted(booking)

        assert chief.may("minutes.approve")
        with pytest.raises(NotAllowed):
            actions.approve(minutes, by=chief)
        assert list(Minutes.objects.awaiting_approval_of(chief)) == []
        assert told(Kind.MINUTES_AWAIT_APPROVAL) == []

    @pytest.mark.parametrize("make", [written, returned, approved])
    def test_only_what_was_submitted_is_approved(self, make):
        minutes = make()
        papers = Paper.objects.count()

        with pytest.raises(NotPossibleNow):
            actions.approve(minutes, by=head())

        assert Paper.objects.count() == papers

    def test_when_the_rest_goes_wrong_neither_approval_nor_number_remains(self):
        minutes = submitted()
        with transaction.atomic():
            actions.approve(minutes, by=head())
            transaction.set_rollback(True)

        minutes.refresh_from_db()
        assert (minutes.status, Paper.objects.count()) == (Status.SUBMITTED, 0)
        assert approved().paper.number == 1


class TestAnnouncing:
    def test_who_asked_is_told_only_once_the_pdf_can_be_opened(self):
        minutes = approved()

        assert actions.announce_next() is False
        assert told(Kind.MINUTES_ISSUED) == []
        render_next()
        assert actions.announce_next() is True
        assert actions.announce_next() is False

        minutes.refresh_from_db()
        assert told(Kind.MINUTES_ISSUED) == [minutes.booking.requested_by]
        assert minutes.announced_at >= minutes.paper.finished_at
        assert Notification.objects.get(kind=Kind.MINUTES_ISSUED).params["number"] == minutes.paper.full_number

    def test_who_registered_it_for_somebody_is_told_as_well(self):
        clerk = citizen()
        approved(held_consultation(registrar=clerk))
        render_next()
        actions.announce_next()

        assert clerk in told(Kind.MINUTES_ISSUED)

    def test_the_finished_paper_asks_for_the_announcement(self):
        assert approved().paper.then == "consultations.minutes.announce"


class TestPromises:
    def test_who_promised_says_that_it_is_done(self):
        minutes = approved()
        promise = minutes.follow_ups.get(number=1)
        actions.finish(promise, by=minutes.booking.requested_by)

        promise.refresh_from_db()
        assert (promise.done_by, promise.is_overdue) == (minutes.booking.requested_by, False)
        assert list(FollowUp.objects.still_open()) == list(minutes.follow_ups.filter(number__in=[2, 3]).order_by("due_date"))

    def test_so_may_people_of_the_organisation_and_the_officer(self):
        minutes = approved()

        actions.finish(minutes.follow_ups.get(number=2), by=planner())
        actions.finish(minutes.follow_ups.get(number=3), by=minutes.written_by)

        assert FollowUp.objects.filter(done_at__isnull=False).count() == 2

    def test_others_may_not(self):
        promise = approved().follow_ups.get(number=1)

        for person in (citizen(), operator(), auditor()):
            with pytest.raises(NotAllowed):
                actions.finish(promise, by=person)

    def test_not_before_the_minutes_are_approved_and_not_twice(self):
        minutes = submitted()
        with pytest.raises(NotAgreedYet):
            actions.finish(minutes.follow_ups.get(number=1), by=minutes.written_by)
        actions.approve(minutes, by=head())
        actions.finish(minutes.follow_ups.get(number=1), by=minutes.written_by)

        with pytest.raises(AlreadyDone):
            actions.finish(minutes.follow_ups.get(number=1), by=minutes.written_by)

    def test_what_is_late_and_what_is_mine(self):
        minutes = approved()
        asker = minutes.booking.requested_by

        assert [row.number for row in FollowUp.objects.overdue(date(2026, 12, 10))] == [2, 1]
        assert [row.number for row in FollowUp.objects.owned_by(asker)] == [1]
        assert list(FollowUp.objects.overdue(date(2026, 12, 1))) == []


class TestTheDatabase:
    @pytest.mark.parametrize(
        "change",
        [{"status": "approved"}, {"notes": ""}, {"status": "submitted"}, {"announced_at": "2026-11-25T00:00Z"}],
        ids=str,
    )
    def test_refuses_minutes_that_cannot_be(self, change):
        written()

        with pytest.raises(IntegrityError), transaction.atomic():
            Minutes.objects.update(**change)

    @pytest.mark.parametrize(
        "change", [{"other_owner": "Orang kedua"}, {"owner": None}, {"done_at": "2026-11-25T00:00Z"}], ids=str
    )
    def test_refuses_promises_of_nobody_of_two_and_done_by_nobody(self, change):
        written(follow_ups=[Promise("Mengukur", date(2026, 12, 9), owner=citizen())])

        with pytest.raises(IntegrityError), transaction.atomic():
            FollowUp.objects.update(**change)


class TestWhoSees:
    def test_before_approval_only_the_desk(self):
        minutes = submitted()
        asker, officer = minutes.booking.requested_by, minutes.written_by

        seen = {
            name: Minutes.objects.visible_to(person).exists()
            for name, person in {
                "public": None, "asker": asker, "officer": officer, "stranger": citizen(), "other officer": planner(),
                "head": head(), "admin": admin(), "auditor": auditor(),
            }.items()
        }  # fmt: skip

        assert seen == {
            "public": False, "asker": False, "officer": True, "stranger": False, "other officer": False, "head": True,
            "admin": True, "auditor": True,
        }  # fmt: skip

    def test_once_approved_also_who_asked(self):
        minutes = approved()

        assert Minutes.objects.visible_to(minutes.booking.requested_by).get() == minutes
        assert FollowUp.objects.visible_to(minutes.booking.requested_by).count() == 3
        assert not Minutes.objects.visible_to(citizen()).exists()


def test_one_consultation_has_one_sheet():
    minutes = written()

    with pytest.raises(IntegrityError), transaction.atomic():
        Minutes.objects.create(booking=Booking.objects.get(), written_by=minutes.written_by, notes="a", recommendation="b")
