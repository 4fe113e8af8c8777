"""A head sends minutes back or makes a paper of them; who asked is told once its PDF can be opened."""

import pytest
from django.db import transaction

from consultations.minutes import actions
from consultations.minutes.models import Minutes, Status
from consultations.minutes.review import actions as review
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from perkasa.documents.models import Paper
from perkasa.documents.papers.rendering import render_next
from stakeholders.accounts.models import Position
from stakeholders.accounts.roles import Role
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.minutes import approved, held_consultation, in_review, returned, submitted, written
from tests.factories.stakeholders import (
    AssignmentFactory,
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


class TestSendingBack:
    def test_the_writers_are_told_why(self):
        minutes = returned(reason=" Rekomendasi belum jelas. ")

        assert minutes.status == Status.RETURNED
        assert told(Kind.MINUTES_RETURNED) == [minutes.written_by]
        assert (
            Notification.objects.get(kind=Kind.MINUTES_RETURNED).params["reason"]
            == "Rekomendasi belum jelas."
        )

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
        review.agree(minutes, by=minutes.booking.requested_by)

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

    @pytest.mark.parametrize("make", [written, in_review, returned, approved])
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
        assert (
            Notification.objects.get(kind=Kind.MINUTES_ISSUED).params["number"] == minutes.paper.full_number
        )

    def test_who_registered_it_for_somebody_is_told_as_well(self):
        clerk = citizen()
        approved(held_consultation(registrar=clerk))
        render_next()
        actions.announce_next()

        assert clerk in told(Kind.MINUTES_ISSUED)

    def test_the_finished_paper_asks_for_the_announcement(self):
        assert approved().paper.then == "consultations.minutes.announce"
