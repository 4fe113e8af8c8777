"""Links to a review: for the visitor, for one text, until they have answered or the last day is over."""

import pytest
import time_machine
from django.http import Http404
from django.urls import reverse

from consultations.minutes import actions as minutes_actions
from consultations.minutes.models import Minutes, Status
from consultations.minutes.review.links import address_for, read_link
from stakeholders.notifications import letters
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at
from tests.factories.minutes import in_review, objected, written
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def friday():
    """Friday, 20 November 2026, 09.00 WIB; the review ends with Friday the 27th."""
    with time_machine.travel(at(20, 9), tick=False) as clock:
        yield clock


def link_of(minutes: Minutes) -> str:
    return address_for(minutes, minutes.booking.requested_by)


def is_open(address: str) -> bool:
    return read_link(address.split("/")[-2]).is_open


class TestTheLink:
    def test_is_given_to_the_visitor_only_and_stands_in_their_letter(self):
        minutes = in_review()
        letter = letters.write(Notification.objects.get(kind=Kind.MINUTES_TO_REVIEW))

        assert address_for(minutes, minutes.written_by) == ""
        for words in (letter.text, letter.html):
            assert link_of(minutes) in words

    def test_a_forged_one_is_not_found(self):
        with pytest.raises(Http404):
            read_link("a" + link_of(in_review()).split("/")[-2])

    def test_ends_after_the_last_day_and_with_the_account(self, friday):
        minutes = in_review()
        friday.move_to(at(27, 23, 59))
        assert is_open(link_of(minutes))
        friday.move_to(at(28, 0, 0))
        assert not is_open(link_of(minutes))

        friday.move_to(at(20, 9))
        visitor = minutes.booking.requested_by
        visitor.is_active = False
        visitor.save()
        assert not is_open(link_of(minutes))

    def test_ends_with_the_text_it_was_given_for(self):
        minutes = objected()
        before = link_of(minutes)
        again = written(minutes.booking, version=1, notes="Volumenya 12 meter.")
        minutes_actions.submit(again, by=minutes.written_by)

        assert (is_open(before), is_open(link_of(again))) == (False, True)


class TestThePage:
    def test_shows_the_words_without_signing_in_only_while_it_is_open(self, client):
        minutes = in_review()
        open_page = client.get(link_of(minutes)).content.decode()
        client.post(link_of(minutes) + "setuju/", {"note": ""})
        answered = client.get(link_of(minutes)).content.decode()

        assert (minutes.recommendations[0] in open_page, minutes.recommendations[0] in answered) == (
            True,
            False,
        )
        assert "Tanggapan Anda sudah tercatat" in answered

    def test_agrees_with_a_note_or_objects_with_a_reason(self, client):
        agreed, objected_to = in_review(), in_review()
        client.post(link_of(agreed) + "setuju/", {"note": "Foto menyusul."})
        client.post(link_of(objected_to) + "keberatan/", {"reason": "Volumenya 12 meter."})

        agreed.refresh_from_db()
        objected_to.refresh_from_db()
        assert (agreed.status, agreed.visitor_note) == (Status.SUBMITTED, "Foto menyusul.")
        assert objected_to.status == Status.OBJECTED

    def test_an_objection_without_a_reason_is_asked_for_it(self, client):
        minutes = in_review()

        answer = client.post(link_of(minutes) + "keberatan/", {"reason": " "})

        assert "Tuliskan apa yang perlu diperbaiki." in answer.content.decode()
        assert Minutes.objects.get().status == Status.IN_REVIEW

    def test_opening_it_changes_nothing_and_a_second_answer_neither(self, client):
        minutes = in_review()
        client.get(link_of(minutes))
        assert Minutes.objects.get().status == Status.IN_REVIEW
        client.post(link_of(minutes) + "setuju/", {"note": ""})
        client.post(link_of(minutes) + "keberatan/", {"reason": "Ternyata salah."})

        assert Minutes.objects.get().status == Status.SUBMITTED

    def test_who_signed_in_is_led_to_their_own_link_and_others_find_nothing(self, client):
        minutes = in_review()
        address = reverse("consultations:minutes.review.review", args=[minutes.booking.code])
        client.force_login(minutes.booking.requested_by)
        assert client.get(address).url == link_of(minutes)

        client.force_login(minutes.written_by)
        assert client.get(address).status_code == 404
        client.force_login(citizen())
        assert client.get(address).status_code == 404

    def test_who_signed_in_as_somebody_else_reads_it_but_answers_for_nobody(self, client):
        minutes = in_review()
        client.force_login(minutes.written_by)

        page = client.get(link_of(minutes)).content.decode()
        refused = [
            client.post(link_of(minutes) + deed, {"note": "", "reason": "Volumenya 12 meter."})
            for deed in ("setuju/", "keberatan/")
        ]

        assert "keluar dahulu dari akun ini" in page
        assert "Setujui isi notula" not in page
        assert [answer.status_code for answer in refused] == [403, 403]
        assert "Minta orangnya menjawab sendiri" in refused[0].content.decode()
        assert Minutes.objects.get().status == Status.IN_REVIEW

    def test_the_visitor_answers_it_signed_in_as_well(self, client):
        minutes = in_review()
        client.force_login(minutes.booking.requested_by)

        client.post(link_of(minutes) + "setuju/", {"note": ""})

        assert Minutes.objects.get().status == Status.SUBMITTED
