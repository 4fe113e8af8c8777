"""The visitor agrees, agrees with a note, objects, or stays silent; only then a head decides."""

import hashlib
from datetime import date, timedelta

import pytest
import time_machine

from consultations.bookings.models import Booking
from consultations.minutes import actions as minutes_actions
from consultations.minutes.models import Minutes, Status
from consultations.minutes.refusals import ChangedMeanwhile
from consultations.minutes.review import actions
from consultations.minutes.statuses import Response
from consultations.minutes.templates import MinutesTemplate, Silence
from perkasa.core.jobs import WorkState
from perkasa.core.models import Holiday
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from perkasa.documents.papers.rendering import render_next
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at
from tests.factories.minutes import approved, in_review, objected, returned, submitted, written
from tests.factories.stakeholders import admin, citizen, head, planner

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def friday():
    """Friday, 20 November 2026, 09.00 WIB: five working days later is Friday the 27th."""
    with time_machine.travel(at(20, 9), tick=False) as clock:
        yield clock


def bytes_of(paper) -> bytes:
    with paper.file.storage.open(paper.file.name) as file:
        return file.read()


def told(kind: Kind) -> list:
    return [row.recipient for row in Notification.objects.filter(kind=kind).order_by("pk")]


class TestAgreeing:
    def test_says_who_and_when_and_hands_the_minutes_to_the_heads(self):
        chief = head()
        minutes = submitted()

        minutes.refresh_from_db()
        assert (minutes.status, minutes.response) == (Status.SUBMITTED, Response.AGREED)
        assert (minutes.responded_by, minutes.responded_at) == (minutes.booking.requested_by, at(20, 9))
        assert told(Kind.MINUTES_AWAIT_APPROVAL) == [chief]

    def test_a_note_stands_in_the_paper(self):
        content = approved(note=" Foto menyusul. ").paper.snapshot["content"]

        assert content["response"] == {
            "words": "Pemohon menyetujui isi naskah ini pada Jumat, 20 November 2026 pukul 09.00 WIB "
            "dengan catatan:",
            "note": "Foto menyusul.",
        }

    @pytest.mark.parametrize("person", [citizen, planner, head, admin])
    def test_nobody_else_answers_for_the_visitor(self, person):
        minutes = in_review()

        for answer in (actions.agree, lambda *about, **who: actions.object_to(*about, reason="Tidak", **who)):
            with pytest.raises(NotAllowed):
                answer(minutes, by=person())

    @pytest.mark.parametrize("make", [written, objected, submitted, returned, approved])
    def test_only_what_is_in_review_is_answered(self, make):
        minutes = make()

        with pytest.raises((NotPossibleNow, NotAllowed)):
            actions.agree(minutes, by=minutes.booking.requested_by)

    def test_words_that_were_not_read_are_not_agreed_to(self):
        read = objected()
        written(read.booking, version=1, notes="Lain sama sekali.")
        minutes_actions.submit(Minutes.objects.get(), by=read.written_by)

        with pytest.raises(ChangedMeanwhile):
            actions.agree(read, by=read.booking.requested_by)


class TestObjecting:
    def test_the_writers_are_told_what_is_wrong_and_no_head_is_asked(self):
        head()
        minutes = objected(reason=" Volumenya 12 meter. ")

        assert minutes.status == Status.OBJECTED
        assert told(Kind.MINUTES_OBJECTED) == [minutes.written_by]
        assert Notification.objects.get(kind=Kind.MINUTES_OBJECTED).params["reason"] == "Volumenya 12 meter."
        assert told(Kind.MINUTES_AWAIT_APPROVAL) == []

    def test_a_reason_is_needed(self):
        minutes = in_review()

        with pytest.raises(ReasonMissing):
            actions.object_to(minutes, by=minutes.booking.requested_by, reason=" ")

    def test_object_revise_agree_paper_and_the_paper_keeps_its_words(self):
        minutes = objected()
        visitor = minutes.booking.requested_by
        minutes = written(minutes.booking, version=1, notes="Volumenya 12 meter.")
        minutes_actions.submit(minutes, by=minutes.written_by)
        actions.agree(minutes, by=visitor)
        minutes_actions.approve(minutes, by=head())
        render_next()
        paper = Minutes.objects.get().paper
        seal, snapshot, pdf = paper.sha256, paper.snapshot, bytes_of(paper)

        Booking.objects.update(subject="Pokok lain", question="Lain")
        visitor.full_name = "Nama Lain"
        visitor.save()
        paper.refresh_from_db()

        assert "12 meter" in snapshot["content"]["notes"]
        assert (paper.sha256, paper.snapshot, bytes_of(paper)) == (seal, snapshot, pdf)
        assert hashlib.sha256(pdf).hexdigest() == seal

    def test_after_a_head_sent_it_back_the_visitor_is_asked_again(self):
        minutes = returned()
        minutes_actions.submit(minutes, by=minutes.written_by)

        minutes.refresh_from_db()
        assert (minutes.status, minutes.response, minutes.responded_by) == (Status.IN_REVIEW, "", None)
        assert told(Kind.MINUTES_TO_REVIEW) == [minutes.booking.requested_by] * 2


class TestSilence:
    def test_lasts_working_days_and_the_last_morning_reminds(self):
        Holiday.objects.create(day=date(2026, 11, 25), name="Hari libur", kind=Holiday.Kind.LOCAL)
        minutes = in_review()
        reminder = Notification.objects.get(kind=Kind.MINUTES_REVIEW_ENDS)

        assert minutes.review_due == date(2026, 11, 30)
        assert (reminder.not_before, reminder.not_after) == (at(30, 8), at(30, 0) + timedelta(days=1))

    def test_who_has_answered_is_not_reminded(self):
        submitted()

        assert Notification.objects.get(kind=Kind.MINUTES_REVIEW_ENDS).state == WorkState.CANCELLED

    @pytest.mark.parametrize(
        ("setting", "response"), [("agreed", Response.SILENT), ("escalated", Response.UNANSWERED)]
    )
    def test_counts_as_the_office_has_set_and_never_as_a_word_of_the_visitor(
        self, friday, settings, setting, response
    ):
        settings.MINUTES_SILENCE = setting
        chief, minutes = head(), in_review()
        friday.move_to(at(27, 23, 59))
        assert actions.close_next() is False
        friday.move_to(at(28, 0, 1))
        assert (actions.close_next(), actions.close_next()) == (True, False)

        minutes.refresh_from_db()
        assert (minutes.status, minutes.response, minutes.responded_by) == (Status.SUBMITTED, response, None)
        assert told(Kind.MINUTES_AWAIT_APPROVAL) == [chief]
        minutes_actions.approve(minutes, by=chief)
        paper = Minutes.objects.get().paper
        signed = [who["name"] for who in paper.snapshot["signatories"]]
        assert signed == [str(minutes.written_by), str(chief)]
        assert "tidak menanggapi sampai 27 November 2026" in paper.snapshot["content"]["response"]["words"]

    def test_counts_as_its_service_says_before_it_counts_as_the_office_says(self, friday):
        minutes = in_review()
        service = minutes.booking.service
        MinutesTemplate.objects.update_or_create(service=service, defaults={"silence": Silence.ESCALATED})
        friday.move_to(at(28, 0, 1))

        actions.close_next()

        minutes.refresh_from_db()
        assert minutes.response == Response.UNANSWERED

    def test_after_the_last_day_the_visitor_comes_too_late(self, friday):
        minutes = in_review()
        friday.move_to(at(28, 0, 1))

        with pytest.raises(NotAllowed):
            actions.agree(minutes, by=minutes.booking.requested_by)
